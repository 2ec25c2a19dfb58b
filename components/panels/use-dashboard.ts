import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { fitBucket } from '../../lib/dashboards/bucket';
import { evaluateDashboard } from '../../lib/dashboards/evaluate';
import type { Dashboard, PanelContext, PanelRows } from '../../lib/dashboards/panel';
import { previousRange, type RangeChoice, resolveRange, union } from '../../lib/dashboards/range';
import type { WrittenFilter } from '../../lib/filter/filter';
import { resolveTimes } from '../../lib/filter/resolve-times';
import type { Problem } from '../../lib/problems';
import type { AggregateQuery } from '../../lib/query/query';
import { run } from '../../lib/query/run';
import type { StoreReader } from '../../lib/store/event-store';
import { createRefresher, type Refresher } from './refresher';

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

export interface DashboardResults {
  /** `refreshing` and `error` keep the last picture, where there is one. */
  state: 'loading' | 'ready' | 'refreshing' | 'error';
  picture: Picture | null;
  problem: Problem | null;
  refresh: () => void;
}

/** Between two looks at the store while it is being written, ms. */
const pause = 1000;
/** How often a range that ends now moves on, ms. */
const tick = 60_000;

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

/**
 * Keeps a dashboard's answers fresh: they are taken anew when the question changes, when the background has written,
 * and every minute. The last picture stays until the next one is ready. Null is a dashboard that is not loaded yet.
 */
export const useDashboard = (dashboard: Dashboard | null, question: DashboardQuestion): DashboardResults => {
  const [results, setResults] = useState<Omit<DashboardResults, 'refresh'>>({
    state: 'loading',
    picture: null,
    problem: null,
  });
  const refresher = useRef<Refresher>(null);
  const { reader, range, orgs, filter, timeZone, riskyCountries, compare } = question;
  /** The question by its value: callers need not keep its parts between renders. */
  const asked = JSON.stringify([range, orgs, filter, timeZone, riskyCountries, compare]);
  const take = useEffectEvent((of: Dashboard) => takePicture(of, question));

  useEffect(() => {
    void asked;
    if (!dashboard) return;
    const current = createRefresher(
      () => take(dashboard),
      (told) =>
        setResults(({ picture }) => {
          if (told.kind === 'ready') return { state: 'ready', picture: told.picture, problem: null };
          if (told.kind === 'failed') return { state: 'error', picture, problem: told.problem };
          return { state: picture?.dashboard === dashboard.id ? 'refreshing' : 'loading', picture, problem: null };
        }),
      pause,
    );
    refresher.current = current;
    current.request();
    const unwatch = reader.watch(current.request);
    const timer = setInterval(() => {
      if (!document.hidden) current.request();
    }, tick);
    return () => {
      current.stop();
      unwatch();
      clearInterval(timer);
    };
  }, [dashboard, asked, reader]);

  const refresh = useCallback(() => refresher.current?.request(), []);
  // The picture of another dashboard is none of this one.
  if (results.picture && results.picture.dashboard !== dashboard?.id)
    return { state: 'loading', picture: null, problem: null, refresh };
  return { ...results, refresh };
};
