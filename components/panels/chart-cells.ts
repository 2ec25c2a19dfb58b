import type { Format } from '../../lib/dashboards/format';
import type { Panel, Row } from '../../lib/dashboards/panel';
import type { WrittenFilter } from '../../lib/filter/filter';
import { pickOfRow } from './pick-of';

/** How a chart reads a panel's rows. */
export interface ChartCells {
  /** What a mark is told apart by. */
  key(row: Row, column: string): string;
  /** How it is called. */
  name(row: Row, column: string): string;
  amount(row: Row, column: string): number;
  /** What choosing the mark of these keys filters by; columns without a key are left out. Null where it cannot be chosen. */
  pickOf(mark: Readonly<Record<string, string | undefined>>): WrittenFilter | null;
}

/** The cells of a panel's rows as a chart needs them. */
export const chartCells = (panel: Panel, rows: readonly Row[], format: Format): ChartCells => {
  const key = (row: Row, column: string) => String(row.cells[column]?.value ?? '');
  return {
    key,
    name: (row, column) =>
      format.cell(panel.columns[column]?.kind ?? 'text', row.cells[column] ?? { value: null }) || '–',
    amount: (row, column) => Number(row.cells[column]?.value ?? 0),
    pickOf: (mark) => {
      const given = Object.entries(mark).filter(([, value]) => value !== undefined);
      const row = rows.find((one) => given.every(([column, value]) => key(one, column) === value));
      return (
        (row &&
          pickOfRow(
            panel,
            row,
            given.map(([column]) => column),
          )) ??
        null
      );
    },
  };
};
