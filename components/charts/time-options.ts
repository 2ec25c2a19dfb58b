import type { Chart, ChartOptions } from 'chart.js';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import type { Palette } from './palette';
import { sum } from './series';
import { timeTicks } from './time-ticks';
import { tooltipStyle } from './tooltip-style';

interface Look {
  buckets: readonly number[];
  timeZone: string;
  format: Format;
  palette: Palette;
  stacked: boolean;
  /** What the mouse can do; the empty string for nothing. */
  hint: string;
}

const tickFont = { size: 11 };

/** Axes and tooltip of a chart over time. The labels of the time axis are as many as its present width has room for. */
export const timeOptions = ({ buckets, timeZone, format, palette, stacked, hint }: Look): ChartOptions => {
  const written = new Map<number, ReadonlyMap<number, string>>();
  const ticksOf = (chart: Chart): ReadonlyMap<number, string> => {
    // The axis of values is not measured yet when this is first asked: it takes about as much as this.
    const width = Math.max(0, chart.width - 48);
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${tickFont.size}px ${getComputedStyle(chart.canvas).fontFamily}`;
    const ticks =
      written.get(width) ??
      timeTicks(buckets, { timeZone, locale: format.locale, width, widthOf: (text) => ctx.measureText(text).width });
    ctx.restore();
    written.set(width, ticks);
    return ticks;
  };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    // The last label may reach beyond its bucket.
    layout: { padding: { right: 14 } },
    scales: {
      x: {
        stacked,
        offset: true,
        border: { color: palette.line },
        grid: { display: false },
        ticks: {
          color: palette.dim,
          font: tickFont,
          autoSkip: false,
          maxRotation: 0,
          callback(_value, index) {
            return ticksOf(this.chart).get(index) ?? '';
          },
        },
      },
      y: {
        stacked,
        beginAtZero: true,
        border: { display: false },
        grid: { color: palette.line, tickLength: 0 },
        ticks: {
          color: palette.dim,
          font: tickFont,
          padding: 6,
          precision: 0,
          maxTicksLimit: 6,
          callback: (value) => format.short(Number(value)),
        },
      },
    },
    plugins: {
      tooltip: {
        ...tooltipStyle(palette),
        filter: ({ raw }) => Number(raw) > 0,
        itemSort: (a, b) => Number(b.raw) - Number(a.raw),
        callbacks: {
          title: ([item]) => (item ? format.bucket(buckets[item.dataIndex] ?? 0) : ''),
          label: ({ dataset, raw }) =>
            ` ${i18n.t('charts.named', { name: dataset.label ?? '', value: format.number(Number(raw)) })}`,
          footer: (items) => [
            ...(items.length > 1
              ? [i18n.t('charts.all', { value: format.number(sum(items.map(({ raw }) => Number(raw)))) })]
              : []),
            ...(hint && items.length > 0 ? [hint] : []),
          ],
        },
      },
    },
  };
};

/** What the mouse can do in a chart over time, in a few words. */
export const timeHint = (picks: boolean, ranges: boolean): string => {
  if (picks && ranges) return i18n.t('charts.pickBothHint');
  return picks ? i18n.t('charts.pickHint') : ranges ? i18n.t('charts.pickRangeHint') : '';
};
