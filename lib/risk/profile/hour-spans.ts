import { hoursOfWeek } from './hours-of-week';

/** Hours `from` (inclusive) to `to` (exclusive, 1–24) of several weekdays, 1 (Monday) – 7. */
export interface HourSpan {
  weekdays: number[];
  from: number;
  to: number;
}

/** Marked hours of the week (1) as spans, days with the same hours together; in the order in which they first occur. */
export function hourSpans(marked: ArrayLike<number>): HourSpan[] {
  const spans = new Map<string, HourSpan>();
  for (let hour = 0; hour < hoursOfWeek; ) {
    if (marked[hour] !== 1) {
      hour++;
      continue;
    }
    const weekday = Math.floor(hour / 24) + 1;
    const from = hour % 24;
    while (hour < weekday * 24 && marked[hour] === 1) hour++;
    const to = hour - (weekday - 1) * 24;
    const key = `${from} ${to}`;
    const known = spans.get(key);
    if (known) known.weekdays.push(weekday);
    else spans.set(key, { weekdays: [weekday], from, to });
  }
  return [...spans.values()];
}
