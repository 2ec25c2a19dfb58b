import { memo, useMemo } from 'react';
import type { Format } from '../../lib/dashboards/format';
import type { Panel, PanelContext, PanelRows } from '../../lib/dashboards/panel';
import { Bars } from '../charts/bars';
import { Heatmap } from '../charts/heatmap';
import type { PickHow } from '../charts/pick';
import { StackedBars } from '../charts/stacked-bars';
import { Stat } from '../charts/stat';
import { usePalette } from '../charts/use-palette';
import { usePicks } from '../ui/picks';
import { chartCells } from './chart-cells';
import { Lines, StackedTime, WorldMap } from './lazy-charts';
import { columnTitleOf, emptyTextOf } from './panel-texts';
import { seriesOf } from './series-of';

interface Props {
  panel: Panel;
  answer: PanelRows;
  context: PanelContext;
  format: Format;
}

/** Hands a panel's rows to the chart that its view asks for, and what is chosen in it to the filter. Nothing is counted here. */
export const PanelChart = memo(({ panel, answer, context, format }: Props) => {
  const palette = usePalette();
  const picks = usePicks();
  const { rows } = answer;
  const { view } = panel;
  const { key, name, amount, pickOf } = useMemo(() => chartCells(panel, rows, format), [panel, rows, format]);
  /** Chooses the mark that has these values, by columns. */
  const pick = (mark: Readonly<Record<string, string | undefined>>, { exclude }: PickHow) => {
    const condition = pickOf(mark);
    if (condition) picks?.pick(condition, exclude);
  };
  const words = useMemo(
    () => ({
      value: view.kind === 'map' ? columnTitleOf(panel, view.value) : '',
      detail: view.kind === 'map' ? columnTitleOf(panel, view.detail) : '',
    }),
    [panel, view],
  );
  const given = <T,>(handler: T) => (picks ? handler : undefined);

  switch (view.kind) {
    case 'stat':
      return (
        <Stat
          figures={rows.map((row) => ({
            ...(row.filter ? { key: key(row, view.label) } : {}),
            name: name(row, view.label),
            value: amount(row, view.value),
            before: row.cells[view.before]?.value == null ? null : amount(row, view.before),
          }))}
          trend={answer.trend?.map(({ value }) => value) ?? []}
          better={view.better}
          empty={emptyTextOf(panel)}
          compared={context.previous !== null}
          format={format}
          onPick={given((figure, how) => pick({ [view.label]: figure }, how))}
        />
      );
    case 'bars':
      return (
        <Bars
          bars={rows.map((row) => ({
            key: key(row, view.label),
            name: name(row, view.label),
            value: amount(row, view.value),
            pieces: [{ name: name(row, view.label), value: amount(row, view.value), colour: palette.mark }],
          }))}
          format={format}
          onPick={given((mark, how) => pick({ [view.label]: mark.bar }, how))}
        />
      );
    case 'stacked-bars':
      return (
        <StackedBars
          pieces={rows.map((row) => ({
            bar: { key: key(row, view.label), name: name(row, view.label) },
            series: { key: key(row, view.series), name: name(row, view.series) },
            value: amount(row, view.value),
          }))}
          format={format}
          onPick={given((mark, how) => pick({ [view.label]: mark.bar, [view.series]: mark.series }, how))}
        />
      );
    case 'stacked-time':
    case 'lines': {
      const over = {
        ...seriesOf(panel, view, rows, palette, format),
        timeZone: context.timeZone,
        range: context.range,
        format,
        onPick: given((series: string, how: PickHow) => pick({ [view.series]: series }, how)),
        onPickRange: picks?.pickRange,
      };
      return view.kind === 'lines' ? <Lines {...over} totals={view.totals} /> : <StackedTime {...over} />;
    }
    case 'map':
      return (
        <WorldMap
          places={rows.map((row) => ({
            code: key(row, view.country),
            name: name(row, view.country),
            value: amount(row, view.value),
            detail: amount(row, view.detail),
          }))}
          tone={view.tone}
          words={words}
          format={format}
          onPick={given((country, how) => pick({ [view.country]: country }, how))}
        />
      );
    case 'heatmap':
      return (
        <Heatmap
          cells={rows.map((row) => ({
            weekday: amount(row, view.y),
            hour: amount(row, view.x),
            value: amount(row, view.value),
          }))}
          format={format}
          onPick={given(({ weekday, hour }, how) => pick({ [view.y]: String(weekday), [view.x]: String(hour) }, how))}
        />
      );
    case 'table':
      return null;
  }
});
