import type { AggregateRow } from '../query/query';

/** Rows of two keys, those of one first key together, the greatest together first. */
export const byStack = (rows: readonly AggregateRow[]): AggregateRow[] => {
  const totals = new Map<string, number>();
  for (const {
    keys: [stack = ''],
    value,
  } of rows)
    totals.set(stack, (totals.get(stack) ?? 0) + value);
  const total = ({ keys: [stack = ''] }: AggregateRow) => totals.get(stack) ?? 0;
  const name = ({ keys: [stack = ''] }: AggregateRow) => stack;
  return rows.toSorted(
    (a, b) => total(b) - total(a) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0) || b.value - a.value,
  );
};
