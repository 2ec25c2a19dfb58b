import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import { hourSpans } from '../../../lib/risk/profile/hour-spans';

/** Weekdays that follow upon each other as one stretch of them. */
function daysWords(weekdays: readonly number[], format: Format): string {
  const stretches: [first: number, last: number][] = [];
  for (const weekday of weekdays) {
    const last = stretches.at(-1);
    if (last && last[1] === weekday - 1) last[1] = weekday;
    else stretches.push([weekday, weekday]);
  }
  const written = stretches.flatMap(([first, last]) => {
    if (last - first > 1) return [`${format.weekday(first)}–${format.weekday(last)}`];
    return first === last ? [format.weekday(first)] : [format.weekday(first), format.weekday(last)];
  });
  return written.join(', ');
}

/** Marked hours of the week (1): `Mon–Fri 8:00–18:00; Sat 10:00–12:00`. */
export const hoursWords = (marked: ArrayLike<number>, format: Format): string =>
  hourSpans(marked)
    .map(({ weekdays, from, to }) =>
      i18n.t('profile.hours.span', {
        days: weekdays.length === 7 ? i18n.t('profile.hours.everyDay') : daysWords(weekdays, format),
        from: format.hour(from),
        to: format.hour(to % 24),
      }),
    )
    .join('; ');
