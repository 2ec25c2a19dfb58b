import { dayMs, minuteMs } from '../durations';
import type { QuietHours } from '../settings/monitor-setting';
import type { Range } from '../store/view';
import { type OffsetSpan, offsetSpans } from '../wall-clock';

/**
 * When clocks in a time zone show quiet hours, from the day before `from` until `to` (ms), as instants; ascending, and
 * without gaps or overlaps between neighbours. Hours that clocks show twice are quiet twice, hours that they leave out
 * are none. `from` and `to` the same are no time at all; 0 to 1440 is the whole day.
 */
export function quietSpans(hours: readonly QuietHours[], { from, to }: Range, timeZone: string): Range[] {
  const found = offsetSpans(timeZone, from - 2 * dayMs, to + 2 * dayMs).flatMap((span) => shownIn(span, hours));
  found.sort((a, b) => a.from - b.from);
  const joined: Range[] = [];
  for (const span of found) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined.filter((span) => span.to > from && span.from < to);
}

/** Quiet hours within a span through which clocks are ahead of UTC by the same. */
function shownIn({ from, to, ahead }: OffsetSpan, hours: readonly QuietHours[]): Range[] {
  const spans: Range[] = [];
  // Quiet hours may have begun the day before.
  for (let day = Math.floor((from + ahead) / dayMs) - 1; day * dayMs < to + ahead; day++) {
    for (const { days, from: begins, to: ends } of hours) {
      if (!days.includes(weekdayOf(day)) || begins === ends) continue;
      const start = day * dayMs + begins * minuteMs - ahead;
      const end = day * dayMs + (ends > begins ? ends : ends + 1440) * minuteMs - ahead;
      if (end > from && start < to) spans.push({ from: Math.max(start, from), to: Math.min(end, to) });
    }
  }
  return spans;
}

/** 1 (Monday) – 7, of a day counted from 1970-01-01, which was a Thursday. */
const weekdayOf = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;

/** Whether it is quiet at a moment, ms. */
export const isQuiet = (hours: readonly QuietHours[], at: number, timeZone: string): boolean =>
  hours.length > 0 && quietSpans(hours, { from: at, to: at + 1 }, timeZone).length > 0;

/** When the quiet that is at a moment ends, ms; null where it is not quiet, or always. */
export function quietUntil(hours: readonly QuietHours[], at: number, timeZone: string): number | null {
  if (hours.length === 0) return null;
  const [span] = quietSpans(hours, { from: at, to: at + 9 * dayMs }, timeZone);
  return span && span.from <= at && span.to < at + 9 * dayMs ? span.to : null;
}
