import { Button, Progress, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import { remainingMs } from '../../lib/store/progress';
import type { BackfillLane, SyncRecord } from '../../lib/store/sync-record';
import { progressPercent, progressSentence } from './progress-sentence';
import styles from './progress-strip.module.css';
import { useCommand } from './use-command';
import { useNow } from './use-now';

/** More lines would push the picture out of sight. */
const shownAtMost = 3;

interface Props {
  records: readonly SyncRecord[];
  connections: readonly Connection[];
}

/** The backfills under way, one line each; nothing where all are done. */
export const ProgressStrip = ({ records, connections }: Props) => {
  const open = records.flatMap((record) =>
    record.backfill && record.backfill.completedAt === null ? [{ record, lane: record.backfill }] : [],
  );
  if (open.length === 0) return null;
  return (
    <section className={styles.strip} aria-label={i18n.t('app.history.region')}>
      {open.slice(0, shownAtMost).map(({ record, lane }) => {
        const name = connections.find(({ org }) => org === record.org)?.name || record.org;
        return <BackfillProgress key={record.org} record={record} lane={lane} name={name} />;
      })}
      {open.length > shownAtMost && (
        <Text size="xs" c="dimmed">
          {i18n.t('app.history.andMore', { count: formatCount(open.length - shownAtMost) })}
        </Text>
      )}
    </section>
  );
};

interface LineProps {
  record: SyncRecord;
  lane: BackfillLane;
  name: string;
  /** Where the name stands right above it. */
  hideName?: boolean;
}

/** One backfill: how far it is, and the button that pauses or resumes it. */
export const BackfillProgress = ({ record, lane, name, hideName = false }: LineProps) => {
  const now = useNow(5_000);
  const { run, busy, problem } = useCommand('pauseBackfill');
  const sentence = progressSentence(lane, record.events, remainingMs(record, now));
  return (
    <div className={styles.line}>
      {!hideName && (
        <Text size="xs" fw={600} truncate maw={220}>
          <bdi>{name}</bdi>
        </Text>
      )}
      <Progress
        className={styles.bar}
        size="sm"
        value={progressPercent(lane)}
        color={lane.paused ? 'gray' : 'tide'}
        aria-label={i18n.t('app.history.of', { name })}
      />
      <Text size="xs" c="dimmed" data-numbers>
        {problem ? i18n.t('app.history.failed') : sentence}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        loading={busy}
        aria-label={i18n.t(lane.paused ? 'app.history.resumeOf' : 'app.history.pauseOf', { name })}
        onClick={() => run({ org: record.org, paused: !lane.paused })}
      >
        {i18n.t(lane.paused ? 'app.history.resume' : 'app.history.pause')}
      </Button>
    </div>
  );
};
