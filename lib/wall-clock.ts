import { tzOffset } from '@date-fns/tz';
import { dayMs, minuteMs } from './durations';

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
  const days = daysOf(timeZone);
  const spans: OffsetSpan[] = [];
  for (let day = Math.floor(from / dayMs); day * dayMs < to; day++) {
    for (const span of days(day)) {
      const last = spans.at(-1);
      if (last?.ahead === span.ahead) last.to = span.to;
      else spans.push({ ...span });
    }
  }
  return spans
    .filter((span) => span.to > from && span.from < to)
    .map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }));
}

/** Days by zone: what a zone's clocks showed does not change, and every query asks for the same days again. */
const known = new Map<string, (day: number) => readonly OffsetSpan[]>();

function daysOf(timeZone: string): (day: number) => readonly OffsetSpan[] {
  const before = known.get(timeZone);
  if (before) return before;
  const aheadAt = (at: number) => tzOffset(timeZone, new Date(at)) * minuteMs;
  if (Number.isNaN(aheadAt(0))) throw new RangeError(`unknown time zone: ${timeZone}`);
  const cut = new Map<number, readonly OffsetSpan[]>();
  const days = (day: number) => {
    const spans = cut.get(day) ?? cutDay(aheadAt, day * dayMs);
    cut.set(day, spans);
    return spans;
  };
  known.set(timeZone, days);
  return days;
}

/** A day of UTC, in as many spans as its offset needs. */
function cutDay(aheadAt: (at: number) => number, from: number): OffsetSpan[] {
  const to = from + dayMs;
  const spans: OffsetSpan[] = [];
  for (let at = from; at < to; ) {
    const ahead = aheadAt(at);
    const change = aheadAt(to) === ahead ? to : firstChange(aheadAt, at, to);
    spans.push({ from: at, to: change, ahead });
    at = change;
  }
  return spans;
}

/** The first instant after `same` that is not as `same` is; `other` is not. */
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
