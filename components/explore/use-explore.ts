import { fitBucket } from '../../lib/dashboards/bucket';
import { type RangeChoice, resolveRange } from '../../lib/dashboards/range';
import type { Filter, WrittenFilter } from '../../lib/filter/filter';
import { resolveTimes } from '../../lib/filter/resolve-times';
import { arrange } from '../../lib/query/arrange';
import type { Arrangement, ArrangeQuery } from '../../lib/query/arrangement';
import type { AggregateResult } from '../../lib/query/query';
import { run } from '../../lib/query/run';
import type { StoreReader } from '../../lib/store/event-store';
import type { Range, StoreView } from '../../lib/store/view';
import { type Fresh, useFreshPicture } from '../panels/use-fresh-picture';
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

export type ExploreResults = Fresh<ExplorePicture>;

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

/** Keeps what the explorer shows fresh; see `useFreshPicture`. */
export const useExplore = (question: ExploreQuestion): ExploreResults => {
  const { reader, range, orgs, filter, sort, groups, timeZone } = question;
  const asked = JSON.stringify([range, orgs, filter, sort, groups, timeZone]);
  return useFreshPicture(asked, reader, () => takePicture(asked, question));
};
