import type { Cell, Row, View } from './panel';

/** A country on a map: the sum of its rows, and the detail of the greatest of them. */
export interface Place {
  country: string;
  value: number;
  detail: Cell;
  rows: readonly Row[];
}

/** The rows of a map by country, the greatest first: a country may have several, one a product. */
export const placesOf = (rows: readonly Row[], view: Extract<View, { kind: 'map' }>): Place[] => {
  const value = (row: Row) => Number(row.cells[view.value]?.value ?? 0);
  return [...Map.groupBy(rows, ({ cells }) => String(cells[view.country]?.value ?? ''))]
    .map(([country, of]) => ({
      country,
      value: of.reduce((sum, row) => sum + value(row), 0),
      detail: of.reduce((best, row) => (value(row) > value(best) ? row : best)).cells[view.detail] ?? { value: null },
      rows: of,
    }))
    .sort((a, b) => b.value - a.value || (a.country < b.country ? -1 : 1));
};
