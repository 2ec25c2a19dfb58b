import { firstRowAt } from '../../filter/rows-by-time';

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
  for (let row = begin; row < end; ) {
    const stretch = Math.floor((at[row] as number) / window);
    const next = firstRowAt(at, (stretch + 1) * window, row, end);
    stretches.push(stretch);
    counts.push(next - row);
    row = next;
  }
  /** The counts of stretches `first` to `last` (exclusive), ascending. */
  const sorted = new Uint32Array(counts.length);
  let first = 0;
  let last = 0;
  /** Of those; NaN where it was not asked for since they changed. */
  let deviation = Number.NaN;

  function moveTo(from: number, to: number) {
    const [firstBefore, lastBefore] = [first, last];
    for (; last < stretches.length && (stretches[last] as number) < to; last++)
      put(sorted, counts[last] as number, last - first);
    for (; first < last && (stretches[first] as number) < from; first++)
      take(sorted, counts[first] as number, last - first);
    if (first !== firstBefore || last !== lastBefore) deviation = Number.NaN;
  }

  return (count: number, time: number, z: number): boolean => {
    moveTo(Math.ceil((time - memory) / window), Math.floor((time - window) / window));
    const median = medianOf(sorted, last - first);
    const least = Math.max(1, median / 10);
    const isFurther = (than: number) => (count - median) / (toDeviation * than) > z;
    // How far they are from it is asked only where it can matter.
    if (!isFurther(least)) return false;
    if (Number.isNaN(deviation)) deviation = deviationOf(sorted, last - first, median);
    return isFurther(Math.max(least, deviation));
  };
}

/** Where a number stands, or would, among the first `length` of a list that ascends. */
function placeOf(sorted: Uint32Array, number: number, length: number): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function put(sorted: Uint32Array, number: number, length: number): void {
  const place = placeOf(sorted, number, length);
  sorted.copyWithin(place + 1, place, length);
  sorted[place] = number;
}

function take(sorted: Uint32Array, number: number, length: number): void {
  const place = placeOf(sorted, number, length);
  sorted.copyWithin(place, place + 1, length);
}

/** The middle one, or the mean of the two in the middle; 0 of none. */
function medianOf(sorted: Uint32Array, length: number): number {
  const upper = sorted[length >> 1] as number;
  if (length === 0) return 0;
  return length % 2 === 1 ? upper : ((sorted[(length >> 1) - 1] as number) + upper) / 2;
}

/** The median of how far numbers are from their median: the nearest are next to it, on both sides. */
function deviationOf(sorted: Uint32Array, length: number, median: number): number {
  let right = placeOf(sorted, median, length);
  let left = right - 1;
  let lower = 0;
  let upper = 0;
  for (let n = 0; n <= length >> 1 && length > 0; n++) {
    const below = left >= 0 ? median - (sorted[left] as number) : Number.POSITIVE_INFINITY;
    const above = right < length ? (sorted[right] as number) - median : Number.POSITIVE_INFINITY;
    if (below < above) left--;
    else right++;
    lower = upper;
    upper = Math.min(below, above);
  }
  return length % 2 === 1 ? upper : (lower + upper) / 2;
}
