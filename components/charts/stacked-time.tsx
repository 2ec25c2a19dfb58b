import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'react';
import { otherKey } from '../../lib/query/query';
import { Legend } from './legend';
import { timeSentence } from './sentences';
import type { TimeProps } from './series';
import { TimeChart } from './time-chart';
import { timeHint, timeOptions } from './time-options';
import { usePalette } from './use-palette';

export type { Series } from './series';

/** Stacked bars over time, one a bucket. */
export const StackedTime = (props: TimeProps) => {
  const { buckets, series, timeZone, format, onPick, onPickRange } = props;
  const palette = usePalette();
  const hint = timeHint(Boolean(onPick), Boolean(onPickRange));
  const config = useMemo<ChartConfiguration>(
    () => ({
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
      options: timeOptions({ buckets, timeZone, format, palette, stacked: true, hint }),
    }),
    [buckets, series, timeZone, format, palette, hint],
  );
  return (
    <TimeChart {...props} config={config} label={timeSentence('stackedTime', { buckets, series }, format)}>
      <Legend items={series} onPick={onPick} fixed={(key) => key === otherKey} />
    </TimeChart>
  );
};
