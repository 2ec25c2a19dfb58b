import { createSpread } from './spread';

/** Makes a median of absolute deviations what a standard deviation would be, were all normal. */
const toDeviation = 1.4826;

/** No count that is not above it can be further from what is usual than `z`: the deviation is taken for one at least. */
export const leastCount = (z: number): number => (z > 0 ? toDeviation * z : 0);

/**
 * How events of rows `begin` to `end` (exclusive) were spread over stretches as long as the window (whole multiples of
 * it since 1970): whether a count at a time is further than `z` from those of the stretches in
 * [time − memory, time − window) that had any. To be asked with ascending times.
 */
export function usualCounts(at: Float64Array, begin: number, end: number, window: number, memory: number) {
  /** Stretches that had any events, and how many. */
  const stretches: number[] = [];
  const counts: number[] = [];
  let greatest = 0;
  for (let row = begin; row < end; ) {
    const stretch = Math.floor((at[row] as number) / window);
    const over = (stretch + 1) * window;
    const from = row++;
    while (row < end && (at[row] as number) < over) row++;
    stretches.push(stretch);
    counts.push(row - from);
    greatest = Math.max(greatest, row - from);
  }
  /** The counts of stretches `first` to `last` (exclusive). */
  const spread = createSpread(greatest);
  let first = 0;
  let last = 0;
  /** Of those; NaN where it was not asked for since they changed. */
  let median = Number.NaN;
  let deviation = Number.NaN;

  function moveTo(from: number, to: number) {
    const [firstBefore, lastBefore] = [first, last];
    for (; last < stretches.length && (stretches[last] as number) < to; last++) spread.put(counts[last] as number);
    for (; first < last && (stretches[first] as number) < from; first++) spread.take(counts[first] as number);
    if (first !== firstBefore || last !== lastBefore) median = deviation = Number.NaN;
  }

  return (count: number, time: number, z: number): boolean => {
    moveTo(Math.ceil((time - memory) / window), Math.floor((time - window) / window));
    if (Number.isNaN(median)) median = spread.median();
    const least = Math.max(1, median / 10);
    const isFurther = (than: number) => (count - median) / (toDeviation * than) > z;
    // How far they are from it is asked only where it can matter.
    if (!isFurther(least)) return false;
    if (Number.isNaN(deviation)) deviation = spread.deviation();
    return isFurther(Math.max(least, deviation));
  };
}
