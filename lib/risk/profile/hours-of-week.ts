import { dayMs, hourMs } from '../../durations';
import { offsetSpans } from '../../wall-clock';

/** How many hours a week has; hour 0 is Monday 00:00–01:00 by the reader's clock. */
export const hoursOfWeek = 7 * 24;

/** 1 January 1970 was a Thursday. */
const thursday = 3 * dayMs;

/** Calls back for each of these times (ascending, ms) with what clocks showed: the hour of the week, and the day since 1970. */
export function readClocks(
  at: ArrayLike<number>,
  timeZone: string,
  tell: (index: number, hour: number, day: number) => void,
): void {
  if (at.length === 0) return;
  const spans = offsetSpans(timeZone, at[0] as number, (at[at.length - 1] as number) + 1);
  let next = 0;
  for (const { to, ahead } of spans)
    for (; next < at.length && (at[next] as number) < to; next++) {
      const wall = (at[next] as number) + ahead;
      const day = Math.floor(wall / dayMs);
      const hour = Math.floor((wall + thursday) / hourMs) % hoursOfWeek;
      tell(next, (hour + hoursOfWeek) % hoursOfWeek, day);
    }
}
