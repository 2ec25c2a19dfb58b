import type { RangeChoice } from '../../lib/dashboards/range';
import type { Range } from '../../lib/store/view';
import { textOf } from '../ui/texts';

/** Date and time with the zone's name: paper does not say where it was printed. */
const moments = (timeZone: string) =>
  new Intl.DateTimeFormat(undefined, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });

/** `Last 7 days: 15 – 22 November 2026 …`; the span alone where it was chosen by its ends. */
export const rangeInWords = (choice: RangeChoice, { from, to }: Range, timeZone: string): string => {
  const span = moments(timeZone).formatRange(from, to);
  return typeof choice === 'string' ? `${textOf('ranges', choice, 'title')} (${span})` : span;
};

/** When it was printed, and in which zone all its times are, where the zone's short name is not all of its name. */
export const printedNow = (at: number, timeZone: string): string => {
  const format = moments(timeZone);
  const short = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return short === timeZone.split('/').at(-1) ? format.format(at) : `${format.format(at)} (${timeZone})`;
};
