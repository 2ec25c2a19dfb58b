import type { Field, Filter } from '../../lib/filter/filter';
import { run } from '../../lib/query/run';
import type { Range, StoreView } from '../../lib/store/view';
import { type GroupField, timeGroup } from './explore-choice';

/** Groups of one or two fields with their counts, the greatest first. */
export interface GroupTable {
  fields: readonly GroupField[];
  rows: readonly GroupRow[];
  /** How many groups there are in all; those beyond `rows` are left out. */
  groups: number;
  /** Events in all groups, also those left out. */
  total: number;
}

export interface GroupRow {
  /** Values in the order of the fields; hours and weekdays as decimal numbers. */
  keys: readonly string[];
  count: number;
  /** Event time of the latest, ms; null where groups are of hours or weekdays. */
  lastAt: number | null;
}

/** Groups beyond this many are left out: nobody reads them. */
export const groupsAtMost = 10_000;

export interface GroupQuestion {
  range: Range;
  filter: Filter;
  groups: readonly GroupField[];
  timeZone: string;
  /** Events in view. */
  total: number;
}

const isField = (field: GroupField): field is Field => !timeGroup(field);

/** Counts the groups of a view. */
export function countGroups({ range, filter, groups, timeZone, total }: GroupQuestion, view: StoreView): GroupTable {
  if (groups.every(isField)) {
    const [result] = run([{ kind: 'summary', range, filter, groupBy: groups, limit: groupsAtMost }], view);
    return { fields: groups, rows: result.rows, groups: result.groups, total };
  }
  const groupBy = groups.map((field) => ({ field }));
  const [result] = run([{ kind: 'aggregate', range, filter, groupBy, measure: { kind: 'count' }, timeZone }], view);
  const rows = result.rows.slice(0, groupsAtMost).map(({ keys, value }) => ({ keys, count: value, lastAt: null }));
  return { fields: groups, rows, groups: result.rows.length, total };
}

/** What groups can be sorted by: a field's name, the count, or the latest event. */
export type GroupSort = { by: GroupField | 'count' | 'last'; descending: boolean };

/** The rows in another order; ties stay as they are, the greatest first. */
export function sortGroups(
  { fields, rows }: GroupTable,
  { by, descending }: GroupSort,
  nameOf: (field: GroupField, value: string) => string,
): readonly GroupRow[] {
  const sign = descending ? -1 : 1;
  if (by === 'count') return descending ? rows : rows.toSorted((a, b) => a.count - b.count);
  if (by === 'last') return rows.toSorted((a, b) => sign * ((a.lastAt ?? 0) - (b.lastAt ?? 0)));
  const at = fields.indexOf(by);
  if (at < 0) return rows;
  const clock = timeGroup(by);
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  const named = rows.map((row) => {
    const key = row.keys[at] ?? '';
    return { row, empty: key === '', name: clock ? key : nameOf(by, key) };
  });
  // What says nothing comes last either way.
  return named
    .toSorted((a, b) => Number(a.empty) - Number(b.empty) || sign * compare(a.name, b.name))
    .map(({ row }) => row);
}
