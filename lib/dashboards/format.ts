import { isActivityId } from '../audit/activities';
import { productName } from '../audit/products';
import { dayMs } from '../durations';
import { otherKey } from '../query/query';
import type { Cell, ColumnText } from './panel';

/** How values are written in a reader's language and time zone. */
export interface Format {
  /** Undefined is the browser's own. */
  locale: string | undefined;
  /** For an axis: `12K`. */
  short(value: number): string;
  number(value: number): string;
  /** `12 %`; two digits that count, so that 0.4 % is not told as 0 %. */
  percent(share: number): string;
  /** Date and time, to the second. */
  time(at: number): string;
  /** Where a bucket begins: weekday, day and minute. */
  bucket(at: number): string;
  country(code: string): string;
  product(id: string): string;
  activity(id: string): string;
  /** 1 (Monday) – 7 */
  weekday(day: number, width?: 'short' | 'long'): string;
  /** 0–23 */
  hour(hour: number): string;
  /** A cell of a column of this kind. */
  cell(kind: ColumnText['kind'], cell: Cell): string;
}

/**
 * Looks up a text of ours in the reader's language by its id: `words`, `activities`, `outcomes` and `measures` of the
 * locales.
 */
export type LookUp = (kind: keyof typeof sectionOf, id: string) => string;

/** Where the locales have the texts of each kind. */
export const sectionOf = { word: 'words', activity: 'activities', outcome: 'outcomes', measure: 'measures' } as const;

/** 5 January 2026 is a Monday. */
const monday = Date.UTC(2026, 0, 5);

/** `locale` undefined is the browser's own. */
export const createFormat = (locale: string | undefined, timeZone: string, words: LookUp): Format => {
  const numbers = new Intl.NumberFormat(locale);
  const shorts = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone });
  const buckets = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const weekdays = {
    short: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
    long: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
  };
  const hours = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

  const format: Format = {
    locale,
    short: (value) => shorts.format(value),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    time: (at) => times.format(at),
    bucket: (at) => buckets.format(at),
    /** Whatever is no code is the source's own word for the place, and is shown as it is. */
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    product: (id) =>
      id === otherKey ? words('word', 'other-products') : id === '' ? words('word', 'no-product') : productName(id),
    weekday: (of, width = 'short') => weekdays[width].format(monday + (of - 1) * dayMs),
    hour: (of) => hours.format(monday + (of * dayMs) / 24),
    /** An activity that nobody could tell is none; one that we do not know any more keeps its id. */
    activity: (id) => (id === '' ? words('word', 'no-activity') : isActivityId(id) ? words('activity', id) : id),
    cell: (kind, { value, label, word }) => {
      if (word !== undefined) return words('word', word);
      if (label !== undefined) return label;
      if (value === null) return '–';
      if (typeof value === 'string') return writeText(kind, value);
      if (kind === 'number') return format.number(value);
      if (kind === 'time') return format.time(value);
      if (kind === 'bucket') return format.bucket(value);
      if (kind === 'weekday') return format.weekday(value, 'long');
      if (kind === 'hour') return format.hour(value);
      return String(value);
    },
  };

  const writeText = (kind: ColumnText['kind'], value: string): string => {
    if (kind === 'country') return format.country(value);
    if (kind === 'product') return format.product(value);
    if (kind === 'activity') return format.activity(value);
    if (kind === 'outcome' || kind === 'measure') return words(kind, value);
    return value;
  };
  return format;
};
