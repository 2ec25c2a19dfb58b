import { dayMs } from '../../lib/durations';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import type { Range } from '../../lib/store/view';
import type { DashboardResults } from '../panels/use-dashboard';

/** How far back what is held reaches, ms, where the range begins before it. */
export interface Partly {
  reachedAt: number;
  /** Whether older days are still to come. */
  ongoing: boolean;
}

/**
 * What a dashboard has to show: a welcome where nothing is connected, the progress while nothing has come yet, an
 * explanation where a finished sync found nothing, and else the picture, however old. `stopped` is a sync that failed
 * before the first event, `failed` a picture that could not be taken and has no older one: the banner says all there is
 * to say. A picture may be on its way, renewed, of nothing (in the range, or under the filter) or of a part of the range.
 */
export type DashboardStage =
  | { kind: 'welcome' | 'filling' | 'log-empty' | 'stopped' | 'failed' }
  | { kind: 'picture'; state: DashboardResults['state']; nothing: 'range' | 'filter' | null; partly: Partly | null };

interface Known {
  connections: readonly Connection[];
  /** Of the organizations in view. */
  records: readonly SyncRecord[];
  results: Pick<DashboardResults, 'state'> & { picture: { context: { range: Range }; total: number } | null };
  /** Whether there is a filter. */
  filtered: boolean;
}

/** How far back the history of an organization reaches; null where no history is asked for. */
const reachOf = ({ backfill }: SyncRecord): Partly | null => {
  if (!backfill) return null;
  const ongoing = backfill.completedAt === null;
  return { reachedAt: ongoing ? Math.min(backfill.day + dayMs, backfill.to) : backfill.from, ongoing };
};

/** The organization that reaches back least; what is still to come goes before what was never asked for. */
const partlyOf = (records: readonly SyncRecord[], { from }: Range): Partly | null => {
  const short = records.flatMap((record) => {
    const reach = reachOf(record);
    // A history is asked for in whole days: what it lacks of the first one is not worth a word.
    return reach && reach.reachedAt > from + (reach.ongoing ? 0 : dayMs) ? [reach] : [];
  });
  const [least] = short.toSorted((a, b) => Number(b.ongoing) - Number(a.ongoing) || b.reachedAt - a.reachedAt);
  return least ?? null;
};

/** What there is before the first event. */
const stageBefore = (records: readonly SyncRecord[]): 'filling' | 'log-empty' | 'stopped' => {
  if (records.some(({ problem }) => problem?.id === 'log-empty')) return 'log-empty';
  if (records.some(({ problem }) => problem && problem.id !== 'events-set-aside')) return 'stopped';
  const waiting = records.some(
    ({ running, lastSuccessAt, backfill }) =>
      running !== null || lastSuccessAt === null || (backfill !== null && backfill.completedAt === null),
  );
  return records.length === 0 || waiting ? 'filling' : 'log-empty';
};

/** The one place that decides what a dashboard shows. */
export const dashboardStage = ({ connections, records, results, filtered }: Known): DashboardStage => {
  if (connections.length === 0) return { kind: 'welcome' };
  if (!records.some(({ events }) => events > 0)) return { kind: stageBefore(records) };
  const { state, picture } = results;
  if (!picture) return state === 'error' ? { kind: 'failed' } : { kind: 'picture', state, nothing: null, partly: null };
  return {
    kind: 'picture',
    state,
    nothing: picture.total > 0 ? null : filtered ? 'filter' : 'range',
    partly: partlyOf(records, picture.context.range),
  };
};
