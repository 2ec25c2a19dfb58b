import { type AggregateResult, otherKey } from '../query/query';

/** The greatest group first and the folded one last. */
const byTotal = (totals: ReadonlyMap<string, number>): string[] =>
  [...totals]
    .sort(([a, x], [b, y]) => Number(a === otherKey) - Number(b === otherKey) || y - x || (a < b ? -1 : 1))
    .map(([key]) => key);

/**
 * A bucketed result with one group, as bucket × group with nothing left out: the given groups, or else those there
 * are, the greatest first and the folded one last. Empty where there are no events at all: a row of zeros says nothing.
 */
export const fillBuckets = (
  { rows, buckets }: AggregateResult,
  groups?: readonly string[],
): { at: number; key: string; value: number }[] => {
  const totals = new Map<string, number>();
  const values = new Map<string, number>();
  for (const {
    keys: [key = ''],
    bucket,
    value,
  } of rows) {
    totals.set(key, (totals.get(key) ?? 0) + value);
    values.set(`${bucket} ${key}`, value);
  }
  if (totals.size === 0) return [];
  const keys = groups ?? byTotal(totals);
  return buckets.flatMap((at) => keys.map((key) => ({ at, key, value: values.get(`${at} ${key}`) ?? 0 })));
};
