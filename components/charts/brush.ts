import type { Range } from '../../lib/store/view';

/** A stretch of buckets, 0-based: where it was begun and where it has come to, both within it. */
export interface Stretch {
  anchor: number;
  head: number;
}

/** The first and the last bucket of a stretch. */
export const endsOf = ({ anchor, head }: Stretch): { first: number; last: number } => ({
  first: Math.min(anchor, head),
  last: Math.max(anchor, head),
});

/** Which of `count` buckets of equal width a place lies in, px; the nearest where it lies beside them all. */
export const bucketAt = (x: number, { left, right }: { left: number; right: number }, count: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor(((x - left) / Math.max(1, right - left)) * count)));

/**
 * The times of a stretch, ms, `to` exclusive. The first bucket may begin before the chart's range and the last one end
 * after it: both are clipped. Without a range the last bucket is as long as the one before.
 */
export const rangeOf = (stretch: Stretch, buckets: readonly number[], range?: Range): Range => {
  const { first, last } = endsOf(stretch);
  const from = buckets[first] ?? 0;
  const start = buckets[last] ?? from;
  const end = buckets[last + 1] ?? range?.to ?? start + (start - (buckets[last - 1] ?? start - 1));
  return { from: Math.max(from, range?.from ?? from), to: Math.min(end, range?.to ?? end) };
};
