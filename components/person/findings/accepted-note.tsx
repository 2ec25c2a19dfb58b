import { Button } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { type Problem, toProblem } from '../../../lib/problems';
import { type Acceptance, scopeOf } from '../../../lib/risk/acceptance';
import { formatCount, formatDay } from '../../../lib/sentences/formats';
import { usePorts } from '../../ui/ports';
import { ProblemCard } from '../../ui/problem-card';
import styles from './accepted-note.module.css';

interface Props {
  acceptance: Acceptance;
  /** One of the findings that it covers, in words. */
  sentence: string;
  /** How many it covers. */
  count: number;
  /** It was taken back. */
  onAgain?: () => void;
}

/** Why findings do not count, until when, and the way to have all of them count again. */
export const AcceptedNote = ({ acceptance, sentence, count, onAgain }: Props) => {
  const { acceptances } = usePorts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = () => {
    setProblem(null);
    acceptances.remove(acceptance.id).then(onAgain, (thrown: unknown) => setProblem(toProblem(thrown)));
  };
  return (
    <div className={styles.note}>
      <span>
        <q>
          <bdi>{acceptance.reason}</bdi>
        </q>{' '}
        {holdsWords(acceptance)}
      </span>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={
          count > 1
            ? i18n.t('person.accept.undoManyOf', { finding: sentence, count: formatCount(count) })
            : i18n.t('person.accept.undoOf', { finding: sentence })
        }
        onClick={remove}
      >
        {count > 1 ? i18n.t('person.accept.undoMany', { count: formatCount(count) }) : i18n.t('person.accept.undo')}
      </Button>
      {problem && <ProblemCard problem={problem} />}
    </div>
  );
};

/** Since when, until when and how widely it holds. */
const holdsWords = (acceptance: Acceptance): string => {
  const words = { since: formatDay(acceptance.acceptedAt), day: formatDay(acceptance.until) };
  const scope = scopeOf(acceptance);
  if (scope === 'day') return i18n.t('person.accept.holdsDay', words);
  return scope === 'signal' ? i18n.t('person.accept.holdsSignal', words) : i18n.t('person.accept.holds', words);
};
