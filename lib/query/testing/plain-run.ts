import type { Field, TimeField } from '../../filter/filter';
import { matchesRow, valueIn } from '../../filter/testing/plain-filter';
import type { ViewRow } from '../../store/testing/view-of';
import type { StoreView } from '../../store/view';
import { type AggregateQuery, type AggregateResult, type GroupBy, type ListQuery, otherKey } from '../query';
import { walkBuckets, wallOf } from './plain-clock';

type Meaning = Pick<StoreView, 'catalogue' | 'corrections'>;

function selected({ range, filter }: AggregateQuery | ListQuery, rows: readonly ViewRow[], meaning: Meaning) {
  return rows.filter(
    (row) => row.event.at >= range.from && row.event.at < range.to && matchesRow(filter, row, meaning),
  );
}

/** The newest first; of two at the same time, the one of the younger segment, then the later row. */
export const plainList = (query: ListQuery, rows: readonly ViewRow[], meaning: Meaning) => {
  const all = selected(query, rows, meaning).sort(
    (a, b) => b.event.at - a.event.at || b.segment - a.segment || b.row - a.row,
  );
  const offset = query.offset ?? 0;
  return { total: all.length, rows: all.slice(offset, offset + query.limit) };
};

function keyOf(row: ViewRow, field: Field | TimeField, timeZone: string, meaning: Meaning): string {
  const wall = new Date(wallOf(row.event.at, timeZone));
  if (field === 'hour-of-day') return `${wall.getUTCHours()}`;
  if (field === 'day-of-week') return `${wall.getUTCDay() || 7}`;
  return valueIn(row, field, meaning);
}

const isTime = (field: string) => field === 'hour-of-day' || field === 'day-of-week';

function compare(a: string, b: string, { field }: GroupBy): number {
  if (isTime(field)) return (a === otherKey ? 100 : Number(a)) - (b === otherKey ? 100 : Number(b));
  return a < b ? -1 : a > b ? 1 : 0;
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

  let kept = rows.map((row) => ({ row, keys: [] as string[] }));
  for (const by of groupBy) {
    const key = (row: ViewRow) => keyOf(row, by.field, timeZone, meaning);
    const greatest = [...groupRows(rows, key)]
      .map(([name, of]) => ({ name, value: measured(of) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || compare(a.name, b.name, by))
      .slice(0, by.top)
      .map(({ name }) => name);
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
  };
}
