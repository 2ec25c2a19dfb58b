import { dayMs, hourMs } from '../durations';
import { type OffsetSpan, offsetSpans } from '../wall-clock';

/** The first of January 1970 was a Thursday. */
const thursday = 3 * 24;

/** 0–167 by the clocks of a time zone; 0 is Monday 00:00–01:00. Quick where asked in order of time. */
export function hoursOfWeek(timeZone: string): (at: number) => number {
  const days = new Map<number, readonly OffsetSpan[]>();
  let day = Number.NaN;
  let spans: readonly OffsetSpan[] = [];

  function spansOf(wanted: number): readonly OffsetSpan[] {
    const known = days.get(wanted) ?? offsetSpans(timeZone, wanted * dayMs, (wanted + 1) * dayMs);
    days.set(wanted, known);
    return known;
  }

  return (at) => {
    const wanted = Math.floor(at / dayMs);
    if (wanted !== day) {
      spans = spansOf(wanted);
      day = wanted;
    }
    let i = 0;
    while (i < spans.length - 1 && at >= (spans[i] as OffsetSpan).to) i++;
    const hour = (Math.floor((at + (spans[i]?.ahead ?? 0)) / hourMs) + thursday) % 168;
    return hour < 0 ? hour + 168 : hour;
  };
}
