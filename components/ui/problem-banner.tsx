import { Button } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { lazily } from './lazily';
import styles from './problem-banner.module.css';
import { ProblemCard } from './problem-card';
import { actionOf, type OrgProblem, severityOf } from './problem-ranking';
import { textOf } from './texts';
import { useProblemAction } from './use-problem-action';

const UnlockForm = lazily(() => import('../settings/unlock-form').then((module) => module.default));

interface Props {
  /** The name of the region; pages with several banners tell them apart by it. */
  label?: string;
  /** Gravest first. */
  problems: readonly OrgProblem[];
  connections: readonly Connection[];
  /** Where a hint can be waved away. */
  onDismiss?: (problem: OrgProblem) => void;
}

/** All that is the matter, as one banner: the gravest problem, and the others on demand. */
export const ProblemBanner = ({ label = i18n.t('problem.region'), problems, connections, onDismiss }: Props) => {
  const [open, setOpen] = useState(false);
  const more = problems.length - 1;
  if (problems.length === 0) return null;
  return (
    <section className={styles.banner} aria-label={label}>
      {(open ? problems : problems.slice(0, 1)).map((problem, index) => (
        <Entry key={problem.id} problem={problem} connections={connections} onDismiss={onDismiss}>
          {index === 0 && more > 0 && (
            <Button size="compact-xs" variant="transparent" p={0} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? i18n.t('problem.onlyThis') : i18n.t('problem.andMore', { count: more })}
            </Button>
          )}
        </Entry>
      ))}
    </section>
  );
};

interface EntryProps extends Omit<Props, 'problems' | 'label'> {
  problem: OrgProblem;
  children: React.ReactNode;
}

const Entry = ({ problem, connections, onDismiss, children }: EntryProps) => {
  const [unlocking, setUnlocking] = useState(false);
  const { run, busy } = useProblemAction();
  const kind = actionOf(problem);
  const act = () => {
    if (kind === 'unlock') setUnlocking(true);
    else if (kind) run(kind, problem.orgs);
  };
  const names = connections.filter(({ org }) => problem.orgs.includes(org)).map(({ name, org }) => name || org);
  return (
    <ProblemCard
      problem={problem}
      orgNames={connections.length > 1 ? names : []}
      action={kind && !unlocking ? { label: textOf('problem', 'actions', kind), run: act, busy } : null}
    >
      {unlocking && <UnlockForm takeFocus onDone={() => setUnlocking(false)} />}
      <div className={styles.more}>
        {children}
        {onDismiss && severityOf(problem) === 'info' && problem.id === 'events-set-aside' && (
          <Button size="compact-xs" variant="transparent" p={0} onClick={() => onDismiss(problem)}>
            {i18n.t('problem.dismiss')}
          </Button>
        )}
      </div>
    </ProblemCard>
  );
};
