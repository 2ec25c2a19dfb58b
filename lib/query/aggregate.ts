import { type Axis, foldAxis, fullAxis, topSlots } from './axis';
import { boundaries } from './boundaries';
import type { Dimension } from './cube';
import { type Counts, type GridLayout, layOut, moveInto, sumByGroup } from './grid';
import { type DenseCounts, type Move, measure } from './measured';
import { orderRows } from './order-rows';
import type { Pass, Plan, PlanContext } from './plan';
import type { AggregateQuery, AggregateResult } from './query';
import { createTally } from './tally';

/**
 * Works out an aggregate query. Where all groups fit into a cube they are counted at once, together with what other
 * queries ask, and folded afterwards; else first the totals, and then only the groups that are wanted.
 */
export function* planAggregate(query: AggregateQuery, context: PlanContext): Plan {
  const { bucket, range, timeZone } = query;
  const buckets = bucket ? boundaries(range, bucket, timeZone).starts : null;
  const span = spanInView(query, context);
  const axes = query.groupBy.map((groupBy) => fullAxis(groupBy, context.columns, span, timeZone));
  const full = layOut(axes, buckets);
  const dimensions = axes.map(({ dimension }) => dimension);

  const whole = countIn(query, context, layOut([], null), []);
  const atOnce = askFor(query, context, buckets ? [...dimensions, bucketDimension(query, buckets)] : dimensions);
  const totals = axes.map((axis) =>
    axis.groupBy.top === undefined ? null : countIn(query, context, layOut([axis], null), [axis.dimension]),
  );
  yield [whole, ...totals].flatMap((counted) => counted?.passes ?? []);
  const total = whole.counts()[0]?.[1] ?? 0;
  if (axes.length === 0 && !buckets) {
    const row = { keys: [], bucket: null, value: total };
    return { kind: 'aggregate', rows: total > 0 ? [row] : [], total, buckets: [], leftOut: [] };
  }

  const folds = axes.map((axis, i) => foldGreatest(axis, totals[i]?.counts() ?? null));
  const shown = folds.map(({ axis }) => axis);
  const layout = layOut(shown, buckets);
  let counts: Counts;
  let groups: Map<number, number>;
  const distinctInBuckets = buckets !== null && query.measure.kind === 'distinct';
  if (atOnce) {
    const dense = atOnce();
    const move = moveInto(
      layout,
      full,
      folds.map(({ slots }) => slots),
    );
    counts = measure(dense, move);
    groups = distinctInBuckets ? new Map(measure(dense, movedToGroups(layout, move))) : sumByGroup(layout, counts);
  } else {
    const late = tallyOf(query, context, layout);
    const perGroup = distinctInBuckets ? tallyOf(query, context, layOut(shown, null)) : null;
    yield [late, perGroup].flatMap((counted) => counted?.passes ?? []);
    counts = late.counts();
    groups = perGroup ? new Map(perGroup.counts()) : sumByGroup(layout, counts);
  }
  const result: AggregateResult = {
    kind: 'aggregate',
    rows: orderRows(layout, counts, groups, query.order ?? 'value'),
    total,
    buckets: [...(buckets ?? [])],
    leftOut: folds.map(({ leftOut }) => leftOut),
  };
  return result;
}

/** An axis with the greatest groups only, where only those are wanted. */
function foldGreatest(axis: Axis, totals: Counts | null): { axis: Axis; slots: Uint32Array | null; leftOut: number } {
  if (!totals) return { axis, slots: null, leftOut: 0 };
  const kept = topSlots(axis, new Map(totals));
  return { ...foldAxis(axis, kept), leftOut: totals.length - kept.length };
}

interface Counted {
  passes: Pass[];
  counts(): Counts;
}

/** The same without the buckets within a group. */
const movedToGroups = ({ cells, perGroup }: GridLayout, move: Move | null): Move => ({
  cells: cells / perGroup,
  to: (cell) => Math.floor((move ? move.to(cell) : cell) / perGroup),
});

/** Counts in a cube where it fits into one, else by itself. */
function countIn(query: AggregateQuery, context: PlanContext, layout: GridLayout, by: readonly Dimension[]): Counted {
  const asked = askFor(query, context, by);
  return asked ? { passes: [], counts: () => measure(asked()) } : tallyOf(query, context, layout);
}

function tallyOf({ range, filter, measure }: AggregateQuery, { columns }: PlanContext, layout: GridLayout): Counted {
  const tally = createTally(layout, measure, columns);
  return { passes: [{ range, filter, feed: tally.feed }], counts: () => [...tally.results()] };
}

/** Distinct values are the codes that have rows, so that their field is one dimension more. */
function askFor(
  { range, filter, measure }: AggregateQuery,
  { cubes, columns }: PlanContext,
  by: readonly Dimension[],
): (() => DenseCounts) | null {
  const distinct = measure.kind === 'distinct' ? measure.field : null;
  const counts = cubes.ask({ range, filter, dimensions: distinct ? [...by, distinct] : by });
  const codes = distinct ? columns.column(distinct).values.length : 0;
  return counts && (() => ({ counts: counts(), codes }));
}

const bucketDimension = ({ bucket, timeZone }: AggregateQuery, starts: readonly number[]): Dimension => ({
  key: `${bucket?.every} ${bucket?.unit} ${timeZone}`,
  size: Math.max(1, starts.length),
  pieces: { starts, offsets: starts.map((_, i) => i) },
});

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
