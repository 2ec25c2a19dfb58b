import { firstRowAt } from '../../filter/rows-by-time';
import type { Measure, Moment } from '../measure';

/** Makes a median of absolute deviations what a standard deviation would be, were all normal. */
const toDeviation = 1.4826;

/**
 * `surge`: the events in (t − window, t], where the robust z of that count is above `z`. It is compared to the entity's
 * own counts in stretches as long as the window (whole multiples of it since 1970) that lie in [t − memory, t − window);
 * those without an event are left out, since people sleep. z = (count − median) / (1.4826 · MAD), where the MAD is taken
 * for no less than a tenth of the median and one event: who does the same every hour may do a little more for once.
 * Without a history the median is 0: what is new and above the threshold is a surge.
 */
export const surge: Measure = function* (ground, touched, floor) {
  const { monitor, moments } = ground.watch;
  const { trigger, groupBy, window } = monitor;
  if (trigger.kind !== 'surge' || touched.size === 0) return;
  const { memory, z } = trigger;
  const filter = ground.filterOf(monitor.filter);
  const only = (entities: Iterable<string>) => (groupBy ? new Set(entities) : undefined);
  // Few are ever above the threshold: only their past is looked at.
  const lately = ground.gather(filter, groupBy, { from: moments.from - window, to: moments.to }, only(touched.keys()));
  const busy = [...lately].filter(([, { at }]) =>
    countsFrom(at, moments.from, window).some(({ value }) => value > floor),
  );
  if (busy.length === 0) return;
  const range = { from: moments.from - Math.max(memory, window), to: moments.to };
  const all = ground.gather(filter, groupBy, range, only(busy.map(([entity]) => entity)));
  for (const [entity, { at }] of all) {
    const usual = usualOf(at, window, memory);
    const found = countsFrom(at, moments.from, window).filter(
      ({ at: time, value }) => value > floor && robustZ(value, usual(time)) > z,
    );
    if (found.length > 0) yield [entity, found];
  }
};

/** The count at each event from `from` on; of events of one millisecond the last tells of all. */
function countsFrom(at: Float64Array, from: number, window: number): Moment[] {
  const found: Moment[] = [];
  let first = 0;
  for (let i = firstRowAt(at, from, 0, at.length); i < at.length; i++) {
    const time = at[i] as number;
    if (at[i + 1] === time) continue;
    while ((at[first] as number) <= time - window) first++;
    found.push({ at: time, firstAt: at[first] as number, value: i + 1 - first, what: '' });
  }
  return found;
}

/** What is usual: the median of counts, and of how far they are from it. */
interface Usual {
  median: number;
  deviation: number;
}

const robustZ = (count: number, { median, deviation }: Usual): number =>
  (count - median) / (toDeviation * Math.max(1, median / 10, deviation));

/** What was usual before a time; worked out anew only when another stretch has passed. */
function usualOf(at: Float64Array, window: number, memory: number): (time: number) => Usual {
  let known: (Usual & { from: number; to: number }) | null = null;
  return (time) => {
    const from = Math.ceil((time - memory) / window);
    const to = Math.floor((time - window) / window);
    if (known?.from === from && known.to === to) return known;
    const counts = countsIn(at, window, from, to);
    const median = medianOf(counts);
    known = { from, to, median, deviation: medianOf(counts.map((count) => Math.abs(count - median))) };
    return known;
  };
}

/** Counts of the stretches `from` (inclusive) to `to` (exclusive) that had any. */
function countsIn(at: Float64Array, window: number, from: number, to: number): number[] {
  const counts: number[] = [];
  const end = firstRowAt(at, to * window, 0, at.length);
  let row = firstRowAt(at, from * window, 0, end);
  while (row < end) {
    const stretch = Math.floor((at[row] as number) / window);
    const next = firstRowAt(at, (stretch + 1) * window, row, end);
    counts.push(next - row);
    row = next;
  }
  return counts;
}

/** The middle one, or the mean of the two in the middle; 0 of none. */
function medianOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
