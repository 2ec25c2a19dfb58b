import { foldAxis, fullAxis, topSlots } from './axis';
import { boundaries } from './boundaries';
import { type Counts, foldCounts, type GridLayout, layOut, sumByGroup, sumBySlot } from './grid';
import { orderRows } from './order-rows';
import type { Pass, Plan, PlanContext } from './plan';
import type { AggregateQuery, AggregateResult } from './query';
import { createTally } from './tally';

/** Up to this many cells, all groups are counted at once, and the lesser ones folded afterwards. */
const countedAtOnce = 2 ** 18;

/** Works out an aggregate query: the totals of the groups where only the greatest are wanted, then the groups. */
export function* planAggregate(query: AggregateQuery, context: PlanContext): Plan {
  const { bucket, range, timeZone, measure } = query;
  const buckets = bucket ? boundaries(range, bucket, timeZone).starts : null;
  const span = spanInView(query, context);
  const axes = query.groupBy.map((groupBy) => fullAxis(groupBy, context.columns, span, timeZone));
  const full = layOut(axes, buckets);
  const wholeTally = tallyOf(query, context, layOut([], null));

  // Counts can be added up, so one pass says all. What is distinct in two groups is not distinct in both together.
  const atOnce = measure.kind === 'count' && full.cells <= countedAtOnce ? tallyOf(query, context, full) : null;
  const totals = axes.map((axis) =>
    axis.groupBy.top === undefined || atOnce ? null : tallyOf(query, context, layOut([axis], null)),
  );
  yield [wholeTally, atOnce, ...totals].flatMap((tallied) => tallied?.pass ?? []);
  const total = wholeTally.counts()[0]?.[1] ?? 0;
  if (axes.length === 0 && !buckets) {
    const row = { keys: [], bucket: null, value: total };
    return { kind: 'aggregate', rows: total > 0 ? [row] : [], total, buckets: [] };
  }

  const counted = atOnce?.counts() ?? [];
  const folds = axes.map((axis, i) => {
    if (axis.groupBy.top === undefined) return { axis, slots: null };
    const sums = atOnce ? sumBySlot(full, counted, i) : new Map(totals[i]?.counts());
    return foldAxis(axis, topSlots(axis, sums));
  });
  const shown = folds.map(({ axis }) => axis);
  const layout = layOut(shown, buckets);
  let counts: Counts;
  let groups: Map<number, number>;
  if (atOnce) {
    counts = foldCounts(
      full,
      counted,
      folds.map(({ slots }) => slots),
      layout,
    );
    groups = sumByGroup(layout, counts);
  } else {
    const late = tallyOf(query, context, layout);
    const perGroup = buckets && measure.kind === 'distinct' ? tallyOf(query, context, layOut(shown, null)) : null;
    yield [late, perGroup].flatMap((tallied) => tallied?.pass ?? []);
    counts = late.counts();
    groups = perGroup ? new Map(perGroup.counts()) : sumByGroup(layout, counts);
  }
  const result: AggregateResult = {
    kind: 'aggregate',
    rows: orderRows(layout, counts, groups, query.order ?? 'value'),
    total,
    buckets: [...(buckets ?? [])],
  };
  return result;
}

interface Tallied {
  pass: Pass;
  counts(): Counts;
}

function tallyOf({ range, filter, measure }: AggregateQuery, { columns }: PlanContext, layout: GridLayout): Tallied {
  const tally = createTally(layout, measure, columns);
  return { pass: { range, filter, feed: tally.feed }, counts: () => [...tally.results()] };
}

/** The part of the range that has rows: hours and days are worked out for that part only. */
function spanInView({ range }: AggregateQuery, { view }: PlanContext) {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const segment of view.segments) {
    from = Math.min(from, segment.from);
    to = Math.max(to, segment.to + 1);
  }
  return { from: Math.max(from, range.from), to: Math.min(to, range.to) };
}
