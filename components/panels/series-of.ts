import type { Format } from '../../lib/dashboards/format';
import type { Panel, Row } from '../../lib/dashboards/panel';
import { type Palette, productColours, rankColours } from '../charts/palette';
import { groupRows } from './group-rows';

/** A panel's rows as the series of a chart over time. Products have colours of their own, everything else by rank. */
export const seriesOf = (
  panel: Panel,
  columns: { time: string; series: string; value: string },
  rows: readonly Row[],
  palette: Palette,
  format: Format,
) => {
  const { buckets, series } = groupRows(rows, columns);
  const kind = panel.columns[columns.series]?.kind ?? 'text';
  const keys = series.map(({ cell }) => String(cell.value ?? ''));
  const colours = kind === 'product' ? productColours(palette, keys) : rankColours(palette, keys);
  return {
    buckets,
    series: series.map(({ cell, values }, at) => ({
      key: keys[at] ?? '',
      name: format.cell(kind, cell),
      colour: colours.get(keys[at] ?? '') ?? palette.rest,
      values,
    })),
  };
};
