import { tzOffset } from '@date-fns/tz';
import { dayMs, minuteMs } from '../durations';

/** Spans of time through which a zone's clocks are ahead of UTC by the same amount, ms. Ascending, without gaps. */
export interface OffsetSpan {
  from: number;
  to: number;
  ahead: number;
}

/**
 * The offsets of a time zone from `from` (inclusive) to `to` (exclusive), ms. Days are probed, and a day that
 * changes is halved down to the millisecond: some two hundred look-ups for half a year, and none per event.
 */
export function offsetSpans(timeZone: string, from: number, to: number): OffsetSpan[] {
  const aheadAt = (at: number) => tzOffset(timeZone, new Date(at)) * minuteMs;
  let open: OffsetSpan = { from, to, ahead: aheadAt(from) };
  if (Number.isNaN(open.ahead)) throw new RangeError(`unknown time zone: ${timeZone}`);
  const spans = [open];
  for (let at = from; at < to; ) {
    const next = Math.min(at + dayMs, to);
    const ahead = aheadAt(next);
    if (ahead !== open.ahead) {
      const change = firstChange(aheadAt, at, next);
      open.to = change;
      open = { from: change, to, ahead: aheadAt(change) };
      spans.push(open);
      at = change;
    } else at = next;
  }
  return spans.filter((span) => span.from < span.to);
}

/** The first instant that is not as `same` is; `other` is not. */
function firstChange(aheadAt: (at: number) => number, same: number, other: number): number {
  const before = aheadAt(same);
  let low = same;
  let high = other;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (aheadAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
