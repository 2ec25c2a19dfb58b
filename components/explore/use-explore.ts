import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { fitBucket } from '../../lib/dashboards/bucket';
import { type RangeChoice, resolveRange } from '../../lib/dashboards/range';
import type { Filter, WrittenFilter } from '../../lib/filter/filter';
import { resolveTimes } from '../../lib/filter/resolve-times';
import type { Problem } from '../../lib/problems';
import { arrange } from '../../lib/query/arrange';
import type { Arrangement, ArrangeQuery } from '../../lib/query/arrangement';
import type { AggregateResult } from '../../lib/query/query';
import { run } from '../../lib/query/run';
import type { StoreReader } from '../../lib/store/event-store';
import type { Range, StoreView } from '../../lib/store/view';
import { createRefresher, type Refresher } from '../panels/refresher';
import type { ExploreChoice } from './explore-choice';
import { countGroups, type GroupTable } from './group-table';

export interface ExploreQuestion {
  reader: Pick<StoreReader, 'view' | 'watch'>;
  range: RangeChoice;
  /** Which orgs to read; null for all. */
  orgs: readonly string[] | null;
  filter: WrittenFilter;
  sort: ExploreChoice['sort'];
  groups: ExploreChoice['groups'];
  /** IANA name. */
  timeZone: string;
  /** The clock, ms. */
  now: () => number;
  /** How values are written, for those sorts where labels are not what people read. */
  namesOf: (view: StoreView) => ArrangeQuery['nameOf'];
}

/** What is in view at one moment. */
export interface ExplorePicture {
  /** What was asked. Another one is another list, and not the same list later. */
  asked: string;
  range: Range;
  filter: Filter;
  sort: ExploreChoice['sort'];
  view: StoreView;
  /** Events a bucket and product. */
  histogram: AggregateResult;
  /** Events in their order; null where groups are shown. */
  arrangement: Arrangement | null;
  groups: GroupTable | null;
}

export interface ExploreResults {
  /** `refreshing` and `error` keep the last picture, where there is one. */
  state: 'loading' | 'ready' | 'refreshing' | 'error';
  picture: ExplorePicture | null;
  problem: Problem | null;
  refresh: () => void;
}

/** Between two looks at the store while it is being written, ms. */
const pause = 1000;
/** How often a range that ends now moves on, ms. */
const tick = 60_000;
/** Products with a colour of their own. */
const colours = 7;

const takePicture = async (asked: string, question: ExploreQuestion): Promise<ExplorePicture> => {
  const { reader, orgs, sort, groups, timeZone } = question;
  const now = question.now();
  const range = resolveRange(question.range, now, timeZone);
  const filter = resolveTimes(question.filter, { now, timeZone });
  const view = await reader.view(range, orgs);
  const selection = { range, filter };
  const [histogram] = run(
    [
      {
        kind: 'aggregate',
        ...selection,
        groupBy: [{ field: 'product', top: colours, rest: 'fold' }],
        bucket: fitBucket(range),
        measure: { kind: 'count' },
        timeZone,
      },
    ],
    view,
  );
  const grouped = groups.length > 0;
  return {
    asked,
    ...selection,
    sort,
    view,
    histogram,
    arrangement: grouped ? null : arrange({ ...selection, sort, nameOf: question.namesOf(view) }, view),
    groups: grouped ? countGroups({ ...selection, groups, timeZone, total: histogram.total }, view) : null,
  };
};

/**
 * Keeps what the explorer shows fresh: anew when the question changes, when the background has written, and every
 * minute. The last picture stays until the next one is ready.
 */
export const useExplore = (question: ExploreQuestion): ExploreResults => {
  const [results, setResults] = useState<Omit<ExploreResults, 'refresh'>>({
    state: 'loading',
    picture: null,
    problem: null,
  });
  const refresher = useRef<Refresher>(null);
  const { reader, range, orgs, filter, sort, groups, timeZone } = question;
  /** The question by its value: callers need not keep its parts between renders. */
  const asked = JSON.stringify([range, orgs, filter, sort, groups, timeZone]);
  const take = useEffectEvent(() => takePicture(asked, question));

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
