import type { Cell, Row } from '../../lib/dashboards/panel';

export interface RowSeries {
  cell: Cell;
  /** One a bucket, in their order. */
  values: readonly number[];
}

/** Rows of (time, series, value) as one row of values a series; series in the order in which they first occur. */
export const groupRows = (
  rows: readonly Row[],
  columns: { time: string; series: string; value: string },
): { buckets: readonly number[]; series: readonly RowSeries[] } => {
  const at = (row: Row, column: string) => row.cells[column] ?? { value: null };
  const buckets = [...new Set(rows.map((row) => Number(at(row, columns.time).value)))].sort((a, b) => a - b);
  const indexOf = new Map(buckets.map((bucket, index) => [bucket, index]));
  const series = new Map<Cell['value'], { cell: Cell; values: number[] }>();
  for (const row of rows) {
    const cell = at(row, columns.series);
    const of = series.get(cell.value) ?? { cell, values: buckets.map(() => 0) };
    series.set(cell.value, of);
    const index = indexOf.get(Number(at(row, columns.time).value)) ?? 0;
    of.values[index] = (of.values[index] ?? 0) + Number(at(row, columns.value).value);
  }
  return { buckets, series: [...series.values()] };
};
