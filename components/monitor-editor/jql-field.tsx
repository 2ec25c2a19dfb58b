import { Textarea } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';
import { NearWords } from '../filter/jql-message';
import { lazily } from '../ui/lazily';
import styles from './jql-field.module.css';
import { ProblemLines } from './problem-lines';

const Area = lazily(() => import('./jql-area').then(({ JqlArea }) => JqlArea));

interface Props {
  label: string;
  /** Under the label. */
  about?: ReactNode;
  value: string;
  placeholder?: string;
  problems: readonly DefinitionProblem[];
  onChange: (text: string) => void;
}

/** A filter of a monitor: the editor as soon as it is loaded, and a plain field of the same size until then. */
export const JqlField = ({ label, about, value, placeholder, problems, onChange }: Props) => {
  const id = useId();
  const loaded = Area.useLoaded();
  const shown = placeholder ?? i18n.t('jql.placeholder');
  const [wrong] = problems.filter(({ jql }) => jql);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one, and is of several fields.
    <div role="group" aria-labelledby={id} className={styles.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {about && <span className={styles.about}>{about}</span>}
      {loaded ? (
        <Area label={label} value={value} placeholder={shown} invalid={problems.length > 0} onChange={onChange} />
      ) : (
        <Textarea
          className={styles.plain}
          aria-label={label}
          placeholder={shown}
          autosize={false}
          rows={2}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <ProblemLines problems={problems} />
      {wrong?.jql && wrong.jql.near.length > 0 && (
        <div className={styles.near}>
          <NearWords text={value} problem={wrong.jql} onMend={onChange} />
        </div>
      )}
    </div>
  );
};
