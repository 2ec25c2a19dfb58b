import type { Cell, ColumnText, Panel, Row } from '../../lib/dashboards/panel';
import type { WrittenFilter } from '../../lib/filter/filter';
import { otherKey } from '../../lib/query/query';

const clocks = { hour: 'hour-of-day', weekday: 'day-of-week' } as const;

/** What a cell of a column filters by; null where it cannot: a count, a time, no answer, or what was folded together. */
export const pickOfCell = ({ kind, field }: ColumnText, { value }: Cell): WrittenFilter | null => {
  if (value === null || value === otherKey) return null;
  if (kind === 'hour' || kind === 'weekday') return { kind: 'clock', field: clocks[kind], values: [Number(value)] };
  if (!field) return null;
  return value === '' ? { kind: 'empty', field } : { kind: 'in', field, values: [String(value)] };
};

/** All of these at once; null where there is nothing that can be filtered by. */
export const allOf = (conditions: readonly (WrittenFilter | null)[]): WrittenFilter | null => {
  const given = conditions.flatMap((condition) => (condition ? [condition] : []));
  return given.length > 1 ? { kind: 'and', of: given } : (given[0] ?? null);
};

/** What choosing a row's mark filters by: what the row itself says, or else all of these of its columns. */
export const pickOfRow = (
  panel: Pick<Panel, 'columns'>,
  row: Row,
  columns: readonly string[],
): WrittenFilter | null => {
  if (row.filter) return row.filter;
  return allOf(
    columns.map((id) => {
      const column = panel.columns[id];
      const cell = row.cells[id];
      return column && cell ? pickOfCell(column, cell) : null;
    }),
  );
};
