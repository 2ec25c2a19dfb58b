import type { Field, TimeField } from '../../filter/filter';
import { matchesRow, valueIn } from '../../filter/testing/plain-filter';
import { columns } from '../../store/columns';
import type { ViewRow } from '../../store/testing/view-of';
import type { StoreView } from '../../store/view';
import type { ArrangeQuery } from '../arrangement';
import {
  type AggregateQuery,
  type AggregateResult,
  type GroupBy,
  type ListQuery,
  otherKey,
  type SummaryQuery,
  type SummaryResult,
} from '../query';
import { walkBuckets, wallOf } from './plain-clock';

type Meaning = Pick<StoreView, 'catalogue' | 'corrections'>;

function selected({ range, filter }: Pick<ListQuery, 'range' | 'filter'>, rows: readonly ViewRow[], meaning: Meaning) {
  return rows.filter(
    (row) => row.event.at >= range.from && row.event.at < range.to && matchesRow(filter, row, meaning),
  );
}

const newestFirst = (a: ViewRow, b: ViewRow) => b.event.at - a.event.at || b.segment - a.segment || b.row - a.row;

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The newest first; of two at the same time, the one of the younger segment, then the later row. */
export const plainList = (query: ListQuery, rows: readonly ViewRow[], meaning: Meaning) => {
  const all = selected(query, rows, meaning).sort(newestFirst);
  const offset = query.offset ?? 0;
  return { total: all.length, rows: all.slice(offset, offset + query.limit) };
};

/** The docstring of Arrangement, done the long way. */
export function plainArrange(query: ArrangeQuery, rows: readonly ViewRow[], meaning: Meaning): ViewRow[] {
  const { by, descending } = query.sort;
  const all = selected(query, rows, meaning).sort(newestFirst);
  if (by === 'time') return descending ? all : all.reverse();
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const value = (row: ViewRow) => valueIn(row, by, meaning);
  const label = (row: ViewRow) => (by === 'activity' || by === 'org' ? '' : columns[by](row.event).label);
  const text = (row: ViewRow) => query.nameOf?.(value(row)) || label(row) || value(row);
  const compare = (a: ViewRow, b: ViewRow) => collator.compare(text(a), text(b)) || compareTexts(value(a), value(b));
  return all.sort(
    (a, b) =>
      Number(value(a) === '') - Number(value(b) === '') ||
      (descending ? compare(b, a) : compare(a, b)) ||
      newestFirst(a, b),
  );
}

/** Groups of any number of fields, counted one row after another. */
export function plainSummary(query: SummaryQuery, all: readonly ViewRow[], meaning: Meaning): SummaryResult {
  const keysOf = (row: ViewRow) => query.groupBy.map((field) => valueIn(row, field, meaning));
  const groups = [...Map.groupBy(selected(query, all, meaning), (row) => JSON.stringify(keysOf(row))).values()];
  const rows = groups.map((of) => ({
    keys: of.slice(0, 1).flatMap(keysOf),
    count: of.length,
    lastAt: Math.max(...of.map(({ event }) => event.at)),
  }));
  rows.sort(
    (a, b) => b.count - a.count || a.keys.reduce((sum, key, i) => sum || compareTexts(key, b.keys[i] ?? ''), 0),
  );
  return { kind: 'summary', rows: rows.slice(0, query.limit), groups: rows.length };
}

function keyOf(row: ViewRow, field: Field | TimeField, timeZone: string, meaning: Meaning): string {
  const wall = new Date(wallOf(row.event.at, timeZone));
  if (field === 'hour-of-day') return `${wall.getUTCHours()}`;
  if (field === 'day-of-week') return `${wall.getUTCDay() || 7}`;
  return valueIn(row, field, meaning);
}

const isTime = (field: string) => field === 'hour-of-day' || field === 'day-of-week';

function compare(a: string, b: string, { field }: GroupBy): number {
  if (isTime(field)) return (a === otherKey ? 100 : Number(a)) - (b === otherKey ? 100 : Number(b));
  return compareTexts(a, b);
}

/** The docstrings of Query, done the long way. */
export function plainAggregate(query: AggregateQuery, all: readonly ViewRow[], meaning: Meaning): AggregateResult {
  const rows = selected(query, all, meaning);
  const { groupBy, bucket, measure, timeZone, range, order = 'value' } = query;
  const measured = (of: readonly ViewRow[]) =>
    measure.kind === 'count'
      ? of.length
      : new Set(of.map((row) => valueIn(row, measure.field, meaning)).filter((value) => value !== '')).size;
  const groupRows = (of: readonly ViewRow[], key: (row: ViewRow) => string) => Map.groupBy(of, key);

  const leftOut: number[] = [];
  let kept = rows.map((row) => ({ row, keys: [] as string[] }));
  for (const by of groupBy) {
    const key = (row: ViewRow) => keyOf(row, by.field, timeZone, meaning);
    const greatest = [...groupRows(rows, key)]
      .map(([name, of]) => ({ name, value: measured(of) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || compare(a.name, b.name, by))
      .map(({ name }) => name);
    const rest = by.top === undefined ? [] : greatest.splice(by.top);
    leftOut.push(rest.length);
    kept = kept.flatMap(({ row, keys }) => {
      const own = key(row);
      if (by.top === undefined || greatest.includes(own)) return [{ row, keys: [...keys, own] }];
      return by.rest === 'fold' ? [{ row, keys: [...keys, otherKey] }] : [];
    });
  }

  const starts = bucket ? walkBuckets(range.from, range.to, bucket, timeZone) : [];
  const bucketOf = ({ event }: ViewRow) => (bucket ? (starts.findLast((start) => start <= event.at) ?? null) : null);
  const groups = Map.groupBy(kept, ({ keys }) => JSON.stringify(keys));
  const found = [...groups.values()].flatMap((group) => {
    const value = measured(group.map(({ row }) => row));
    return [...Map.groupBy(group, ({ row }) => bucketOf(row))].map(([start, of]) => ({
      group: value,
      row: { keys: of[0]?.keys ?? [], bucket: start, value: measured(of.map(({ row }) => row)) },
    }));
  });
  const byKeys = (a: string[], b: string[]) =>
    groupBy.reduce((sum, by, i) => sum || compare(a[i] ?? '', b[i] ?? '', by), 0);
  return {
    kind: 'aggregate',
    rows: found
      .filter(({ row }) => row.value > 0)
      .sort(
        (a, b) =>
          (order === 'value' ? b.group - a.group : 0) ||
          byKeys(a.row.keys, b.row.keys) ||
          (a.row.bucket ?? 0) - (b.row.bucket ?? 0),
      )
      .map(({ row }) => row),
    total: measured(rows),
    buckets: starts,
    leftOut,
  };
}
