import { dayMs, hourMs } from '../durations';
import { offsetSpans } from '../wall-clock';
import type { Filter } from './filter';

/** The first row from `from` to `to` that is at `time` or later; `to` where there is none. Rows ascend by time. */
export function firstRowAt(at: Float64Array, time: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same where it is near `from`: looks ever farther ahead before it halves. */
function nextRowAt(at: Float64Array, time: number, from: number, to: number): number {
  let step = 1;
  while (from + step < to && (at[from + step] as number) < time) step *= 2;
  return firstRowAt(at, time, from + (step >> 1), Math.min(to, from + step));
}

/**
 * Marks the rows whose hour or weekday is wanted: 1 or 0 for each. Goes from one hour (or day) to the next in which
 * there are rows, so that it asks no row for its time but those where something may change.
 */
export function markClock(
  mask: Uint8Array,
  at: Float64Array,
  from: number,
  to: number,
  { field, values, timeZone }: Extract<Filter, { kind: 'clock' }>,
): void {
  if (from >= to) return;
  const unit = field === 'hour-of-day' ? hourMs : dayMs;
  const spans = offsetSpans(timeZone, at[from] as number, (at[to - 1] as number) + 1);
  let row = from;
  for (const span of spans) {
    while (row < to && (at[row] as number) < span.to) {
      const piece = Math.floor(((at[row] as number) + span.ahead) / unit);
      // The first of January 1970 was a Thursday.
      const shown = field === 'hour-of-day' ? modulo(piece, 24) : modulo(piece + 3, 7) + 1;
      const end = nextRowAt(at, Math.min((piece + 1) * unit - span.ahead, span.to), row, to);
      mask.fill(values.includes(shown) ? 1 : 0, row, end);
      row = end;
    }
  }
}

const modulo = (number: number, by: number): number => ((number % by) + by) % by;
