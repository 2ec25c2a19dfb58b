import type { ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Problem } from '../../lib/problems';
import { formatDay, formatTime } from '../../lib/sentences/formats';
import { NoticeCard } from './notice-card';
import styles from './problem-card.module.css';
import { severityOf } from './problem-ranking';
import { textOf } from './texts';

interface Props {
  problem: Problem;
  /** Whose problem it is, where several organizations are connected. */
  orgNames?: readonly string[];
  action?: { label: string; run: () => void; busy?: boolean } | null;
  /** More buttons, or what the button opened. */
  children?: ReactNode;
}

const untilSentence = ({ id, until }: Problem): string => {
  if (until === null) return '';
  return id === 'key-expires-soon'
    ? i18n.t('problem.endsOn', { day: formatDay(until) })
    : i18n.t('problem.triesAgainAt', { time: formatTime(until) });
};

/** One problem: what it is, what to do, a button if there is one, and what the other side said, folded away. */
export const ProblemCard = ({ problem, orgNames, action, children }: Props) => {
  const hint = textOf('problems', problem.id, 'hint');
  return (
    <NoticeCard
      severity={severityOf(problem)}
      title={textOf('problems', problem.id, 'title')}
      orgNames={orgNames}
      text={[hint, untilSentence(problem)].filter(Boolean).join(' ')}
      action={action}
    >
      {problem.said && (
        <details className={styles.said}>
          <summary>{i18n.t('problem.forReport')}</summary>
          <code>
            {problem.id}: {problem.said}
          </code>
        </details>
      )}
      {children}
    </NoticeCard>
  );
};
