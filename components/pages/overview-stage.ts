import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';

/**
 * What the Overview has to show: a welcome where nothing is connected, the progress while nothing has come yet, an
 * explanation where a finished sync found nothing, and else the picture, however old. `stopped` is a sync that
 * failed before the first event: the banner says all there is to say.
 */
export type OverviewStage = 'welcome' | 'filling' | 'empty' | 'stopped' | 'picture';

/** The stage of the organizations in view, given their sync records. */
export const overviewStage = (connections: readonly Connection[], records: readonly SyncRecord[]): OverviewStage => {
  if (connections.length === 0) return 'welcome';
  if (records.some(({ events }) => events > 0)) return 'picture';
  if (records.some(({ problem }) => problem?.id === 'log-empty')) return 'empty';
  if (records.some(({ problem }) => problem && problem.id !== 'events-set-aside')) return 'stopped';
  const waiting = records.some(
    ({ running, lastSuccessAt, backfill }) =>
      running !== null || lastSuccessAt === null || (backfill !== null && backfill.completedAt === null),
  );
  return records.length === 0 || waiting ? 'filling' : 'empty';
};
