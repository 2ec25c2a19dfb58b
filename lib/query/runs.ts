import type { Selected } from '../filter/compile-filter';
import { firstAtLeast, gallop } from './search';
import type { TimeAxis } from './time-axis';

/**
 * Calls back for each run of selected rows in the same piece of time. `from` and `to` count in `selected.rows`
 * where there are any, else in the segment. Rows are sorted by time, so a run is found and not tested for.
 */
export function forEachRun(
  at: Float64Array,
  { from, to, rows }: Selected,
  time: TimeAxis | null,
  feed: (base: number, from: number, to: number) => void,
) {
  const end = rows ? rows.length : to;
  let begin = rows ? 0 : from;
  if (begin >= end) return;
  if (!time) {
    feed(0, begin, end);
    return;
  }
  const { starts, offsets } = time;
  const timeOf = rows ? (i: number) => at[rows[i] as number] as number : (i: number) => at[i] as number;
  // The piece that holds the first row, then always the next one that is not empty.
  let piece = Math.max(0, firstAtLeast(starts, timeOf(begin) + 1) - 1);
  while (begin < end) {
    const next = starts[piece + 1];
    const stop = next === undefined ? end : gallop(timeOf, next, begin, end);
    if (stop > begin) feed(offsets[piece] ?? 0, begin, stop);
    begin = stop;
    if (begin < end)
      piece = gallop((i) => starts[i + 1] ?? Number.POSITIVE_INFINITY, timeOf(begin) + 1, piece, starts.length);
  }
}
