import { dayMs } from '../../durations';
import { firstRowAt } from '../../filter/rows-by-time';

const weekMs = 7 * dayMs;

/** How many weeks before are looked at. */
export const usualWeeks = 4;
/** How many events the same hours of the weeks before must have had on average for silence to be unusual. */
export const usualEvents = 5;

/** Times from one to another, ms, both inclusive. */
interface Span {
  from: number;
  to: number;
}

/**
 * The parts of a silence in which it is unusual: the window that ends then had at least five events on average in those
 * of the four weeks before that are known (from `oldest` on), at least one.
 *
 * @param at all events, ascending
 */
export function usualSpans(at: Float64Array, { from, to }: Span, window: number, oldest: number): Span[] {
  // The answer changes only where a window of some week before gains or loses an event, or becomes known.
  const changes = new Set([from]);
  const change = (time: number) => {
    if (time > from && time <= to) changes.add(time);
  };
  for (let week = 1; week <= usualWeeks; week++) {
    const ahead = week * weekMs;
    change(oldest + window + ahead);
    for (let i = firstRowAt(at, from - window - ahead, 0, at.length); i < at.length; i++) {
      const time = (at[i] as number) + ahead;
      if (time > to) break;
      change(time);
      change(time + window);
    }
  }
  const spans: Span[] = [];
  const times = [...changes].sort((a, b) => a - b);
  times.forEach((time, i) => {
    if (!isUsual(at, time, window, oldest)) return;
    const end = (times[i + 1] ?? to + 1) - 1;
    const last = spans.at(-1);
    if (last && last.to === time - 1) last.to = end;
    else spans.push({ from: time, to: end });
  });
  return spans;
}

/** Whether the window that ends at a time usually has events. */
function isUsual(at: Float64Array, time: number, window: number, oldest: number): boolean {
  let weeks = 0;
  let events = 0;
  for (let week = 1; week <= usualWeeks; week++) {
    const end = time - week * weekMs;
    if (oldest > end - window) break;
    weeks++;
    // (end − window, end], of whole ms.
    events += firstRowAt(at, end + 1, 0, at.length) - firstRowAt(at, end - window + 1, 0, at.length);
  }
  return weeks > 0 && events >= usualEvents * weeks;
}
