/** Makes a median of absolute deviations what a standard deviation would be, were all normal. */
const toDeviation = 1.4826;

let sorted = new Float64Array(64);

/** The median of the first `length` of what is in `sorted`, which it sorts: the middle one, or the mean of two. */
function median(length: number): number {
  sorted.subarray(0, length).sort();
  const upper = sorted[length >> 1] as number;
  return length % 2 === 1 ? upper : ((sorted[(length >> 1) - 1] as number) + upper) / 2;
}

/**
 * The median of `counts` from `first` to `last` (exclusive, one at least) where a count is above it `times` over and its
 * robust z is above `leastZ`; else null. z = (count − median) / (1.4826 · MAD), where the MAD is taken for no less than
 * one and a tenth of the median: who does the same every day may do a little more for once.
 */
export function farFromUsual(
  count: number,
  counts: readonly number[],
  first: number,
  last: number,
  { times, leastZ }: { times: number; leastZ: number },
): number | null {
  const length = last - first;
  if (sorted.length < length) sorted = new Float64Array(length);
  for (let i = 0; i < length; i++) sorted[i] = counts[first + i] as number;
  const usual = median(length);
  if (count <= usual * times) return null;
  for (let i = 0; i < length; i++) sorted[i] = Math.abs((counts[first + i] as number) - usual);
  const deviation = Math.max(1, usual / 10, median(length));
  return (count - usual) / (toDeviation * deviation) > leastZ ? usual : null;
}
