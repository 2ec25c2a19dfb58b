/** The first index in [from, to) whose number is at least `least`; `to` where there is none. `sorted` ascends. */
export function firstAtLeast(sorted: ArrayLike<number>, least: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same, quick where the answer is near `from`. `at` gives the number of an index. */
export function gallop(at: (index: number) => number, least: number, from: number, to: number): number {
  let low = from;
  let step = 1;
  while (low + step < to && at(low + step) < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
