import { fitBucket } from '../../lib/dashboards/bucket';
import { evaluateDashboard } from '../../lib/dashboards/evaluate';
import type { Dashboard, PanelContext, PanelRows } from '../../lib/dashboards/panel';
import { previousRange, type RangeChoice, resolveRange, union } from '../../lib/dashboards/range';
import type { WrittenFilter } from '../../lib/filter/filter';
import { resolveTimes } from '../../lib/filter/resolve-times';
import type { AggregateQuery } from '../../lib/query/query';
import { run } from '../../lib/query/run';
import type { StoreReader } from '../../lib/store/event-store';
import { type Fresh, useFreshPicture } from './use-fresh-picture';

export interface DashboardQuestion {
  reader: Pick<StoreReader, 'view' | 'watch'>;
  range: RangeChoice;
  /** Which orgs to read; null for all. */
  orgs: readonly string[] | null;
  /** What else events must be; times in it move with the clock. */
  filter: WrittenFilter;
  /** IANA name. */
  timeZone: string;
  riskyCountries: readonly string[];
  /** Whether figures are compared with the period before. */
  compare: boolean;
  /** The clock, ms. */
  now: () => number;
}

/** All panels' answers to one question at one moment. */
export interface Picture {
  dashboard: Dashboard['id'];
  context: PanelContext;
  answers: ReadonlyMap<string, PanelRows>;
  /** How many events are under the range and the filter. */
  total: number;
}

export type DashboardResults = Fresh<Picture>;

/** Reads what a dashboard needs, at one moment, in one scan. */
const takePicture = async (dashboard: Dashboard, question: DashboardQuestion): Promise<Picture> => {
  const { reader, orgs, timeZone, riskyCountries } = question;
  const now = question.now();
  const range = resolveRange(question.range, now, timeZone);
  const filter = resolveTimes(question.filter, { now, timeZone });
  const previous = question.compare ? previousRange(range, timeZone) : null;
  const view = await reader.view(union(range, previous), orgs);
  const context = { range, previous, filter, bucket: fitBucket(range), timeZone, riskyCountries };
  const count: AggregateQuery = { kind: 'aggregate', range, filter, groupBy: [], measure: { kind: 'count' }, timeZone };
  let total = 0;
  const answers = evaluateDashboard(dashboard, context, view, (queries, of) => {
    const [counted, ...results] = run([count, ...queries], of);
    total = counted.total;
    return results;
  });
  return { dashboard: dashboard.id, context, answers, total };
};

/** Keeps a dashboard's answers fresh; see `useFreshPicture`. Null is a dashboard that is not loaded yet. */
export const useDashboard = (dashboard: Dashboard | null, question: DashboardQuestion): DashboardResults => {
  const { reader, range, orgs, filter, timeZone, riskyCountries, compare } = question;
  const asked = dashboard && JSON.stringify([dashboard.id, range, orgs, filter, timeZone, riskyCountries, compare]);
  const results = useFreshPicture(asked, reader, () => {
    if (!dashboard) throw new Error('A dashboard that is not loaded was asked.');
    return takePicture(dashboard, question);
  });
  // The picture of another dashboard is none of this one.
  if (results.picture && results.picture.dashboard !== dashboard?.id)
    return { ...results, state: results.state === 'error' ? 'error' : 'loading', picture: null };
  return results;
};
