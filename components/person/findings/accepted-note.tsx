import { Button } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { type Problem, toProblem } from '../../../lib/problems';
import type { Acceptance } from '../../../lib/risk/score';
import { formatDay } from '../../../lib/sentences/formats';
import { usePorts } from '../../ui/ports';
import { ProblemCard } from '../../ui/problem-card';
import styles from './findings.module.css';

/** Why a finding does not count, until when, and the way to have it count again. */
export const AcceptedNote = ({ acceptance, sentence }: { acceptance: Acceptance; sentence: string }) => {
  const { acceptances } = usePorts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = () => {
    setProblem(null);
    acceptances.remove(acceptance.id).catch((thrown: unknown) => setProblem(toProblem(thrown)));
  };
  return (
    <div className={styles.note}>
      <span>
        <q>
          <bdi>{acceptance.reason}</bdi>
        </q>{' '}
        {i18n.t('person.accept.holds', { day: formatDay(acceptance.until), since: formatDay(acceptance.acceptedAt) })}
      </span>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={i18n.t('person.accept.undoOf', { finding: sentence })}
        onClick={remove}
      >
        {i18n.t('person.accept.undo')}
      </Button>
      {problem && <ProblemCard problem={problem} />}
    </div>
  );
};
