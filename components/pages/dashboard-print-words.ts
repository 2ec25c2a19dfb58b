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

/** When it was printed, and in which zone all its times are. */
export const printedNow = (at: number, timeZone: string): string => `${moments(timeZone).format(at)} (${timeZone})`;
