import { Button } from '@mantine/core';
import type { JqlProblem } from '../../lib/filter/jql-problem';
import { i18n } from '../../lib/locales/i18n';
import styles from './jql-line.module.css';
import { jqlProblemText } from './jql-problem-text';

interface Props {
  /** The whole filter. */
  text: string;
  problem: JqlProblem;
  /** Is given the filter with the wrong word replaced by a near one. */
  onMend: (text: string) => void;
}

/** Why a filter cannot be read, and what may have been meant. */
export const JqlMessage = ({ text, problem, onMend }: Props) => (
  <div className={styles.message} role="alert">
    <span>{jqlProblemText(problem)}</span>
    <NearWords text={text} problem={problem} onMend={onMend} />
  </div>
);

/** The words that would be understood, as buttons. */
export const NearWords = ({ text, problem: { from, to, found, near }, onMend }: Props) =>
  near.length > 0 && (
    <>
      <span>{i18n.t('jql.near')}</span>
      {near.slice(0, 3).map((word) => (
        <Button
          key={word}
          size="compact-xs"
          variant="default"
          ff="monospace"
          aria-label={i18n.t('jql.replaceBy', { found, near: word })}
          onClick={() => onMend(`${text.slice(0, from)}${word}${text.slice(to)}`)}
        >
          {word}
        </Button>
      ))}
    </>
  );
