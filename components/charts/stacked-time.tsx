import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { ChartCanvas } from './chart-canvas';
import { Legend } from './legend';
import { timeSentence } from './sentences';
import styles from './stacked-time.module.css';
import { timeTicks } from './time-ticks';
import { tooltipStyle } from './tooltip-style';
import { usePalette } from './use-palette';

/** One colour of the stack; `values` has one number a bucket. */
export interface Series {
  key: string;
  name: string;
  colour: string;
  values: readonly number[];
}

interface Props {
  /** Starts of the buckets, ms, ascending. */
  buckets: readonly number[];
  series: readonly Series[];
  timeZone: string;
  format: Format;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Stacked bars over time, one a bucket. */
export const StackedTime = ({ buckets, series, timeZone, format }: Props) => {
  const palette = usePalette();
  const config = useMemo<ChartConfiguration>(() => {
    const ticks = timeTicks(buckets, { timeZone, locale: format.locale });
    return {
      type: 'bar',
      data: {
        labels: buckets.map(String),
        datasets: series.map(({ name, colour, values }) => ({
          label: name,
          data: [...values],
          backgroundColor: colour,
          hoverBackgroundColor: colour,
          borderColor: palette.surface,
          borderWidth: { top: 1 },
          borderSkipped: false,
          categoryPercentage: 1,
          barPercentage: buckets.length > 60 ? 0.88 : 0.8,
        })),
      },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        scales: {
          x: {
            stacked: true,
            border: { color: palette.line },
            grid: { display: false },
            ticks: {
              color: palette.dim,
              font: { size: 11 },
              autoSkip: false,
              maxRotation: 0,
              callback: (_value, index) => ticks.get(index) ?? '',
            },
          },
          y: {
            stacked: true,
            beginAtZero: true,
            border: { display: false },
            grid: { color: palette.line, tickLength: 0 },
            ticks: {
              color: palette.dim,
              font: { size: 11 },
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
              label: ({ dataset, raw }) => ` ${dataset.label}: ${format.number(Number(raw))}`,
              footer: (items) =>
                items.length > 1 ? `All: ${format.number(sum(items.map(({ raw }) => Number(raw))))}` : '',
            },
          },
        },
      },
    };
  }, [buckets, series, timeZone, format, palette]);

  const totals = buckets.map((_, i) => sum(series.map(({ values }) => values[i] ?? 0)));
  const peak = totals.indexOf(Math.max(...totals));
  const label = timeSentence(
    { from: format.bucket(buckets[0] ?? 0), to: format.bucket(buckets.at(-1) ?? 0) },
    series.map(({ name, values }) => ({ name, value: sum(values) })),
    { when: format.bucket(buckets[peak] ?? 0), value: totals[peak] ?? 0 },
    format,
  );

  return (
    <div className={styles.chart}>
      <Legend lines={2} items={series} />
      <ChartCanvas config={config} label={label} />
    </div>
  );
};
