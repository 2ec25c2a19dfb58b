import type { Format } from '../../lib/dashboards/format';
import type { ColumnText, Row } from '../../lib/dashboards/panel';

/** By which column, and in which direction; null is the order in which the rows come. */
export type Sorting = { column: string; descending: boolean } | null;

/** Figures are asked for from the greatest down, names from A on. */
const startsDescending = ({ kind }: ColumnText) => kind === 'number' || kind === 'time';

/** What the next click on a column's header makes of the sorting: one way, the other way, and back to the order as it came. */
export const nextSorting = (now: Sorting, column: string, text: ColumnText): Sorting => {
  const first = startsDescending(text);
  if (now?.column !== column) return { column, descending: first };
  return now.descending === first ? { column, descending: !first } : null;
};

const isNothing = (value: string | number | null | undefined) => value === null || value === undefined || value === '';

/** The rows in that order; equal ones stay as they came, and those that say nothing are last either way. */
export const sortRows = (
  rows: readonly Row[],
  columns: Readonly<Record<string, ColumnText>>,
  sorting: Sorting,
  format: Format,
): readonly Row[] => {
  const text = sorting && columns[sorting.column];
  if (!sorting || !text) return rows;
  const collator = new Intl.Collator(format.locale, { numeric: true });
  const keyed = rows.map((row) => {
    const cell = row.cells[sorting.column];
    const value = cell?.value;
    const nothing = isNothing(value);
    return { row, nothing, key: typeof value === 'number' || !cell || nothing ? value : format.cell(text.kind, cell) };
  });
  const sign = sorting.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.nothing || b.nothing) return Number(a.nothing) - Number(b.nothing);
    if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
    return sign * collator.compare(String(a.key), String(b.key));
  });
  return keyed.map(({ row }) => row);
};
