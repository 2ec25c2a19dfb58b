import ipaddr from 'ipaddr.js';
import type { ActivityId } from '../../audit/activities';
import { activityOf, classify } from '../../audit/classify';
import { columns } from '../../store/columns';
import type { ViewRow } from '../../store/testing/view-of';
import type { StoreView } from '../../store/view';
import type { Field, Filter, TimeField } from '../filter';

type Meaning = Pick<StoreView, 'catalogue' | 'corrections'>;

/** Value, label and detail of a field of one row: what the filter's docstring speaks of. */
function textsOf({ org, event }: ViewRow, field: Field, { catalogue, corrections }: Meaning): string[] {
  if (field === 'org') return [org];
  if (field !== 'activity') {
    const { value, label, detail } = columns[field](event);
    return [value, label, detail];
  }
  if (event.action === '') return [''];
  const entry = catalogue.get(event.action) ?? { id: event.action, displayName: '', groups: [] };
  const corrected = corrections.get(event.action) as ActivityId | undefined;
  const activity = activityOf(corrected ?? classify(entry), event.outcome);
  return [activity ?? ''];
}

export const valueIn = (row: ViewRow, field: Field, meaning: Meaning): string => textsOf(row, field, meaning)[0] ?? '';

/** What a filter means, one row after another. */
export function matchesRow(filter: Filter, row: ViewRow, meaning: Meaning): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.of.every((part) => matchesRow(part, row, meaning));
    case 'or':
      return filter.of.some((part) => matchesRow(part, row, meaning));
    case 'not':
      return !matchesRow(filter.of, row, meaning);
    case 'in':
      return filter.values.some((value) => isValue(valueIn(row, filter.field, meaning), value, filter.field));
    case 'empty':
      return valueIn(row, filter.field, meaning) === '';
    case 'matches':
      return textsOf(row, filter.field, meaning).some((text) => matchesText(text, filter.pattern));
    case 'between':
      return row.event.at >= (filter.from ?? -Infinity) && row.event.at < (filter.to ?? Infinity);
    case 'clock':
      return filter.values.includes(shownAt(row.event.at, filter.timeZone)[filter.field]);
  }
}

/** Whether a value is one that was asked for, or an address in a range that was; by a library that knows ranges. */
function isValue(value: string, wanted: string, field: Field): boolean {
  if (field !== 'ip' || !ipaddr.isValidCIDR(wanted) || !ipaddr.isValid(value)) return value === wanted;
  const address = ipaddr.process(value);
  const [network, bits] = ipaddr.parseCIDR(wanted);
  return address.kind() === network.kind() && address.match(network, bits);
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks show, by the browser's own calendar. */
function shownAt(at: number, timeZone: string): Record<TimeField, number> {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: 'numeric', weekday: 'short' });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { 'hour-of-day': Number(part.hour), 'day-of-week': weekdays.indexOf(part.weekday ?? '') + 1 };
}

export function matchesText(text: string, pattern: string): boolean {
  if (!/[*?]/.test(pattern)) return text.toLowerCase().includes(pattern.toLowerCase());
  const source = pattern
    .toLowerCase()
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'su').test(text.toLowerCase());
}
