import type { Field, TimeField, WrittenFilter } from './filter';
import { weekdays } from './jql-fields';
import { quote } from './jql-text';
import { nothing, plainest, sameFilter } from './same-filter';

/**
 * A filter as JQL, in as few signs as it takes: parentheses and quotes only where there must be some. The empty
 * string for the filter that lets everything through. What is read of it again is the same filter, made plain.
 */
export function formatJql(filter: WrittenFilter): string {
  const plain = plainest(filter);
  // JQL has no word for nothing.
  return sameFilter(plain, nothing) ? 'org IS EMPTY AND org IS NOT EMPTY' : write(plain, 'or');
}

/** What a filter is written into: whatever binds less than that needs parentheses. */
type Within = 'or' | 'and' | 'not';

function write(filter: WrittenFilter, within: Within): string {
  switch (filter.kind) {
    case 'or':
      return enclosed(within !== 'or', filter.of.map((part) => write(part, 'and')).join(' OR '));
    case 'and':
      return enclosed(within === 'not', filter.of.map((part) => write(part, 'not')).join(' AND '));
    case 'not':
      return writeOpposite(filter.of);
    case 'time':
      return `time ${filter.operator} ${writePoint(filter.point)}`;
    case 'empty':
      return `${filter.field} IS EMPTY`;
    case 'matches':
      return `${filter.field} ~ ${quote(filter.pattern)}`;
    default:
      return writeChoice(filter, { one: '=', many: 'IN' });
  }
}

function writeOpposite(filter: WrittenFilter): string {
  switch (filter.kind) {
    case 'empty':
      return `${filter.field} IS NOT EMPTY`;
    case 'matches':
      return `${filter.field} !~ ${quote(filter.pattern)}`;
    case 'in':
    case 'clock':
      return writeChoice(filter, { one: '!=', many: 'NOT IN' });
    default:
      return `NOT ${write(filter, 'not')}`;
  }
}

function writeChoice(
  { field, values }: Extract<WrittenFilter, { values: unknown }>,
  { one, many }: { one: string; many: string },
): string {
  const words = values.map((value) => writeValue(field, value));
  return words.length === 1 ? `${field} ${one} ${words[0]}` : `${field} ${many} (${words.join(', ')})`;
}

const writeValue = (field: Field | TimeField, value: string | number): string => {
  if (value === '') return 'EMPTY';
  if (typeof value === 'string') return quote(value);
  return field === 'day-of-week' ? (weekdays[value - 1] ?? `${value}`) : `${value}`;
};

/** Functions and spans are no texts, and need no quotes. */
const writePoint = (point: string): string => (/^\w+\([^()"'\\]*\)$/.test(point) ? point : quote(point));

const enclosed = (isNeeded: boolean, text: string): string => (isNeeded ? `(${text})` : text);
