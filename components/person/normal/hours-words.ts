import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import { type HourSpan, hourSpans } from '../../../lib/risk/profile/hour-spans';
import { formatCount } from '../../../lib/sentences/formats';
import { greatestSpans } from './greatest-spans';

/** More are not read any more: then the greatest are told, and how many hours there are beside them. */
const mostSpans = 3;

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

const spansWords = (spans: readonly HourSpan[], format: Format): string =>
  spans
    .map(({ weekdays, from, to }) =>
      i18n.t('profile.hours.span', {
        days: weekdays.length === 7 ? i18n.t('profile.hours.everyDay') : daysWords(weekdays, format),
        from: format.hour(from),
        to: format.hour(to % 24),
      }),
    )
    .join('; ');

/** Marked hours of the week (1): `Mon–Fri 8:00–18:00; Sat 10:00–12:00`, and where that is too long `…; and 14 more hours`. */
export const hoursWords = (marked: ArrayLike<number>, format: Format): string => {
  const all = hourSpans(marked);
  if (all.length <= mostSpans) return spansWords(all, format);
  const { spans, rest } = greatestSpans(marked, mostSpans);
  const words = spansWords(spans, format);
  return rest === 0 ? words : i18n.t('profile.hours.andMore', rest, { spans: words, count: formatCount(rest) });
};
