import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Problem, problems } from '../../lib/problems';
import { formatTime } from './formats';
import styles from './problem-card.module.css';
import { severityOf } from './problem-ranking';

const icons = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle };

interface Props {
  problem: Problem;
  /** Whose problem it is, where several organizations are connected. */
  orgNames?: readonly string[];
  action?: { label: string; run: () => void; busy?: boolean } | null;
  /** More buttons, or what the button opened. */
  children?: ReactNode;
}

/** One problem: what it is, what to do, a button if there is one, and what the other side said, folded away. */
export const ProblemCard = ({ problem, orgNames = [], action, children }: Props) => {
  const severity = severityOf(problem);
  const { title, hint } = problems[problem.id];
  const Icon = icons[severity];
  return (
    <div className={styles.card} data-severity={severity} role={severity === 'error' ? 'alert' : 'status'}>
      <Icon className={styles.icon} size={20} aria-hidden />
      <div className={styles.words}>
        <Text fw={600} size="sm">
          {title}
          {orgNames.length > 0 && (
            <Text span c="dimmed" fw={400} size="sm">
              {' · '}
              <bdi>{orgNames.join(', ')}</bdi>
            </Text>
          )}
        </Text>
        <Text size="sm">
          {hint}
          {problem.until !== null && ` Tries again at ${formatTime(problem.until)}.`}
        </Text>
        {problem.said && (
          <details className={styles.said}>
            <summary>Details for a report</summary>
            <code>
              {problem.id}: {problem.said}
            </code>
          </details>
        )}
        {children}
      </div>
      {action && (
        <Button className={styles.action} size="xs" variant="default" loading={action.busy} onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
};
