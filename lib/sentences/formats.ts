import { dayMs, hourMs, minuteMs } from '../durations';
import { i18n } from '../locales/i18n';

const plain = new Intl.NumberFormat();

/** `48,120` as the reader's language writes it. */
export const formatCount = (count: number): string => plain.format(count);

/** `1 event`, `2 events`, with the number in the reader's digits. */
export const counted = (count: number, what: 'event' | 'storedEvent' | 'day' | 'byte'): string =>
  i18n.t(`counts.${what}`, count, [formatCount(count)]);

/** Bytes as people read them: `36 bytes`, `840 kB`, `12.3 MB`. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return counted(Math.round(bytes), 'byte');
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 && value < 100 ? 1 : 0,
  }).format(value);
};

/** Date and time, short, in the reader's language and zone. */
export const formatTime = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The day alone, in the reader's language, and in the reader's zone unless there is another. */
export const formatDay = (at: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone }).format(at);

/** The time of day alone, to the minute. */
export const formatClock = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(at);

/** A length of time in one unit, rounded: `3 min`, `2 h`, `5 days`. */
export const formatSpan = (ms: number): string => {
  if (ms < hourMs - minuteMs / 2)
    return i18n.t('spans.minutes', { count: formatCount(Math.max(1, Math.round(ms / minuteMs))) });
  if (ms < dayMs - hourMs / 2) return i18n.t('spans.hours', { count: formatCount(Math.round(ms / hourMs)) });
  return counted(Math.round(ms / dayMs), 'day');
};

/** How long ago, or in how long: `just now`, `3 min ago`, `in 4 min`, and a date beyond a month. */
export const formatAgo = (at: number, now: number): string => {
  const past = now - at;
  if (Math.abs(past) < minuteMs / 2) return past >= 0 ? i18n.t('spans.now') : i18n.t('spans.soon');
  if (Math.abs(past) > 30 * dayMs) return formatDay(at);
  return past > 0 ? i18n.t('spans.ago', { span: formatSpan(past) }) : i18n.t('spans.in', { span: formatSpan(-past) });
};
