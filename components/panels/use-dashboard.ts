import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { fitBucket } from '../../lib/dashboards/bucket';
import { evaluateDashboard } from '../../lib/dashboards/evaluate';
import type { Dashboard, PanelContext, PanelRows } from '../../lib/dashboards/panel';
import { previousRange, type RangeChoice, resolveRange, union } from '../../lib/dashboards/range';
import type { Filter } from '../../lib/filter/filter';
import type { Problem } from '../../lib/problems';
import { run } from '../../lib/query/run';
import type { StoreReader } from '../../lib/store/event-store';
import { createRefresher, type Refresher } from './refresher';

export interface DashboardQuestion {
  reader: Pick<StoreReader, 'view' | 'watch'>;
  range: RangeChoice;
  /** Which orgs to read; null for all. */
  orgs: readonly string[] | null;
  /** What else events must be. */
  filter: Filter;
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
  context: PanelContext;
  answers: ReadonlyMap<string, PanelRows>;
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
  const { reader, orgs, filter, timeZone, riskyCountries } = question;
  const range = resolveRange(question.range, question.now(), timeZone);
  const previous = question.compare ? previousRange(range, timeZone) : null;
  const view = await reader.view(union(range, previous), orgs);
  const context = { range, previous, filter, bucket: fitBucket(range), timeZone, riskyCountries };
  return { context, answers: evaluateDashboard(dashboard, context, view, run) };
};

/**
 * Keeps a dashboard's answers fresh: they are taken anew when the question changes, when the background has written,
 * and every minute. The last picture stays until the next one is ready.
 */
export const useDashboard = (dashboard: Dashboard, question: DashboardQuestion): DashboardResults => {
  const [results, setResults] = useState<Omit<DashboardResults, 'refresh'>>({
    state: 'loading',
    picture: null,
    problem: null,
  });
  const refresher = useRef<Refresher>(null);
  const { reader, range, orgs, filter, timeZone, riskyCountries, compare } = question;
  /** The question by its value: callers need not keep its parts between renders. */
  const asked = JSON.stringify([dashboard.id, range, orgs, filter, timeZone, riskyCountries, compare]);
  const take = useEffectEvent(() => takePicture(dashboard, question));

  useEffect(() => {
    void asked;
    const current = createRefresher(
      () => take(),
      (told) =>
        setResults(({ picture }) => {
          if (told.kind === 'ready') return { state: 'ready', picture: told.picture, problem: null };
          if (told.kind === 'failed') return { state: 'error', picture, problem: told.problem };
          return { state: picture ? 'refreshing' : 'loading', picture, problem: null };
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
  }, [asked, reader]);

  const refresh = useCallback(() => refresher.current?.request(), []);
  return { ...results, refresh };
};
