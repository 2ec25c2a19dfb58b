import { Badge, Button, Title } from '@mantine/core';
import { atlassianKeepsDays } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/Badge.css';
import { useState } from 'react';
import type { Connection } from '../../lib/settings/connection';
import type { Holding } from '../../lib/store/event-store';
import type { SyncRecord } from '../../lib/store/sync-record';
import { lazily } from '../ui/lazily';
import { ProblemBanner } from '../ui/problem-banner';
import { ProblemCard } from '../ui/problem-card';
import { BackfillProgress } from '../ui/progress-strip';
import { SyncPill } from '../ui/sync-pill';
import { useCommand } from '../ui/use-command';
import { useOrgProblems } from '../ui/use-org-problems';
import styles from './org-card.module.css';
import { OrgFacts } from './org-facts';

const RenameDialog = lazily(() => import('./rename-dialog').then((module) => module.default));
const KeyDialog = lazily(() => import('./key-dialog').then((module) => module.default));
const DepthDialog = lazily(() => import('./depth-dialog').then((module) => module.default));
const RemoveDialog = lazily(() => import('./remove-dialog').then((module) => module.default));
const QuarantineDialog = lazily(() => import('./quarantine-dialog').then((module) => module.default));

interface Props {
  connection: Connection;
  record: SyncRecord | undefined;
  holding: Holding | undefined;
  /** A dialog that a link asked for: `key` or `quarantine`. */
  asked: string | null;
  onAskedDone: () => void;
}

/** One connected organization. */
export const OrgCard = ({ connection, record, holding, asked, onAskedDone }: Props) => {
  const [open, setOpen] = useState<string | null>(null);
  const { run: sync, busy: syncing, problem: syncProblem } = useCommand('sync');
  const { run: remove, busy: removing, problem: removeProblem } = useCommand('disconnect');
  const records = record ? [record] : [];
  const { problems, dismiss } = useOrgProblems([connection], records);
  const { org, kind } = connection;
  const name = connection.name || org;
  const sample = kind === 'sample';
  const shown = open ?? asked;
  const failed = syncProblem ?? removeProblem;
  const close = () => {
    setOpen(null);
    if (asked) onAskedDone();
  };
  const dialog = { connection, onClose: close };
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <Title order={2} className={styles.name}>
          <bdi>{name}</bdi>
        </Title>
        {sample && (
          <Badge variant="light" color="gray" tt="none">
            {i18n.t('org.sample')}
          </Badge>
        )}
        <span className={styles.gap} />
        <SyncPill records={records} />
      </header>
      <ProblemBanner
        label={i18n.t('org.problemsOf', { name })}
        problems={problems}
        connections={[connection]}
        onDismiss={dismiss}
      />
      {failed && <ProblemCard problem={failed} />}
      {record?.backfill && record.backfill.completedAt === null && (
        <BackfillProgress record={record} lane={record.backfill} name={name} hideName />
      )}
      <OrgFacts connection={connection} record={record} holding={holding} onQuarantine={() => setOpen('quarantine')} />
      <footer className={styles.acts}>
        <Button size="xs" variant="default" loading={syncing} onClick={() => void sync({ org })}>
          {i18n.t('org.syncNow')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setOpen('rename')}>
          {i18n.t('org.rename')}
        </Button>
        {connection.depthDays < atlassianKeepsDays && (
          <Button size="xs" variant="default" onClick={() => setOpen('depth')}>
            {i18n.t('org.readFurther')}
          </Button>
        )}
        {!sample && (
          <Button size="xs" variant="default" onClick={() => setOpen('key')}>
            {i18n.t('problem.actions.replaceKey')}
          </Button>
        )}
        <span className={styles.gap} />
        <Button
          size="xs"
          variant="subtle"
          color="red"
          className={styles.remove}
          loading={removing}
          onClick={() => (sample ? void remove({ org }) : setOpen('remove'))}
        >
          {sample ? i18n.t('org.removeSample') : i18n.t('org.remove')}
        </Button>
      </footer>
      {shown === 'rename' && <RenameDialog {...dialog} />}
      {shown === 'key' && !sample && <KeyDialog {...dialog} />}
      {shown === 'depth' && <DepthDialog {...dialog} />}
      {shown === 'remove' && <RemoveDialog {...dialog} holding={holding} />}
      {shown === 'quarantine' && <QuarantineDialog {...dialog} count={record?.quarantined ?? 0} />}
    </article>
  );
};
