import { memo } from 'react';
import type { Format } from '../../lib/dashboards/format';
import type { Cell, PanelContext, PanelRows, View } from '../../lib/dashboards/panel';
import { Bars } from '../charts/bars';
import { Heatmap } from '../charts/heatmap';
import { productColours } from '../charts/palette';
import { StackedBars } from '../charts/stacked-bars';
import { Stat } from '../charts/stat';
import { usePalette } from '../charts/use-palette';
import { groupRows } from './group-rows';
import { StackedTime, WorldMap } from './lazy-charts';

interface Props {
  view: Exclude<View, { kind: 'table' }>;
  answer: PanelRows;
  context: PanelContext;
  /** Why figures may be 0. */
  empty: string;
  format: Format;
}

const amount = (cell: Cell | undefined) => Number(cell?.value ?? 0);
const key = (cell: Cell | undefined) => String(cell?.value ?? '');
const name = (cell: Cell | undefined) => cell?.label || key(cell) || '–';

/** Hands a panel's rows to the chart that its view asks for. Nothing is counted here. */
export const PanelChart = memo(({ view, answer, context, empty, format }: Props) => {
  const palette = usePalette();
  const { rows } = answer;
  switch (view.kind) {
    case 'stat':
      return (
        <Stat
          figures={rows.map(({ cells }) => ({
            name: name(cells[view.label]),
            value: amount(cells[view.value]),
            before: cells[view.before]?.value == null ? null : amount(cells[view.before]),
          }))}
          trend={answer.trend?.map(({ value }) => value) ?? []}
          better={view.better}
          empty={empty}
          compared={context.previous !== null}
          format={format}
        />
      );
    case 'bars':
      return (
        <Bars
          bars={rows.map(({ cells }) => ({
            key: key(cells[view.label]),
            name: name(cells[view.label]),
            value: amount(cells[view.value]),
            pieces: [{ name: name(cells[view.label]), value: amount(cells[view.value]), colour: palette.mark }],
          }))}
          format={format}
        />
      );
    case 'stacked-bars':
      return (
        <StackedBars
          pieces={rows.map(({ cells }) => ({
            bar: { key: key(cells[view.label]), name: name(cells[view.label]) },
            series: { key: key(cells[view.series]), name: name(cells[view.series]) },
            value: amount(cells[view.value]),
          }))}
          format={format}
        />
      );
    case 'stacked-time': {
      const { buckets, series } = groupRows(rows, view);
      const colours = productColours(
        palette,
        series.map(({ cell }) => key(cell)),
      );
      return (
        <StackedTime
          buckets={buckets}
          series={series.map(({ cell, values }) => ({
            key: key(cell),
            name: format.cell('product', cell),
            colour: colours.get(key(cell)) ?? palette.rest,
            values,
          }))}
          timeZone={context.timeZone}
          format={format}
        />
      );
    }
    case 'map':
      return (
        <WorldMap
          places={rows.map(({ cells }) => ({
            code: key(cells[view.country]),
            name: format.country(key(cells[view.country])),
            value: amount(cells[view.value]),
            detail: amount(cells[view.detail]),
          }))}
          tone={view.tone}
          format={format}
        />
      );
    case 'heatmap':
      return (
        <Heatmap
          cells={rows.map(({ cells }) => ({
            weekday: amount(cells[view.y]),
            hour: amount(cells[view.x]),
            value: amount(cells[view.value]),
          }))}
          format={format}
        />
      );
  }
});
