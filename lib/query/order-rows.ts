import { keyOrder } from './axis';
import { type Counts, type GridLayout, slotOf } from './grid';
import type { AggregateQuery, AggregateRow } from './query';

/**
 * Counts as rows, without dropped groups, in the order asked for. `groups`: the value of each group without
 * buckets, which decides where there are buckets.
 */
export function orderRows(
  layout: GridLayout,
  counts: Counts,
  groups: ReadonlyMap<number, number>,
  order: NonNullable<AggregateQuery['order']>,
): AggregateRow[] {
  const { axes, buckets, perGroup } = layout;
  const orders = axes.map(({ groupBy }) => keyOrder(groupBy.field));
  return counts
    .filter(([cell]) => axes.every(({ dropped }, i) => slotOf(layout, cell, i) !== dropped))
    .map(([cell, value]) => ({
      group: order === 'key' ? 0 : (groups.get(Math.floor(cell / perGroup)) ?? 0),
      row: {
        keys: axes.map(({ keys }, i) => keys[slotOf(layout, cell, i)] ?? ''),
        bucket: buckets?.[cell % perGroup] ?? null,
        value,
      },
    }))
    .sort((a, b) => b.group - a.group || compareKeys(a.row, b.row, orders) || (a.row.bucket ?? 0) - (b.row.bucket ?? 0))
    .map(({ row }) => row);
}

function compareKeys(a: AggregateRow, b: AggregateRow, orders: readonly ((a: string, b: string) => number)[]): number {
  for (const [i, compare] of orders.entries()) {
    const compared = compare(a.keys[i] ?? '', b.keys[i] ?? '');
    if (compared !== 0) return compared;
  }
  return 0;
}
