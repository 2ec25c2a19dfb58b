import { Chart, type ChartConfiguration, LineController, LineElement, PointElement } from 'chart.js';
import { useMemo } from 'react';
import { otherKey } from '../../lib/query/query';
import { Legend } from './legend';
import { dashOf, pointRadius } from './line-look';
import { timeSentence } from './sentences';
import { sum, type TimeProps } from './series';
import { TimeChart } from './time-chart';
import { timeHint, timeOptions } from './time-options';
import { Totals } from './totals';
import { usePalette } from './use-palette';

Chart.register(LineController, LineElement, PointElement);

interface Props extends TimeProps {
  /** Writes each line's sum above, as a figure. */
  totals: boolean;
}

/** As many figures as stand side by side in a small panel; more of them go into the legend. */
const mostFigures = 4;

const isFixed = (key: string) => key === otherKey;

/** A line a series over time, each with a colour and dashes of its own. */
export const Lines = ({ totals, ...props }: Props) => {
  const { buckets, series, timeZone, format, onPick, onPickRange } = props;
  const palette = usePalette();
  const hint = timeHint(Boolean(onPick), Boolean(onPickRange));
  const config = useMemo<ChartConfiguration>(() => {
    const radius = pointRadius(buckets.length);
    return {
      type: 'line',
      data: {
        labels: buckets.map(String),
        datasets: series.map(({ name, colour, values }, i) => ({
          label: name,
          data: [...values],
          borderColor: colour,
          borderWidth: 2,
          borderDash: [...dashOf(i)],
          // The first, which has no gaps, lies beneath: where lines run together, each is seen in the gaps of the next.
          order: series.length - i,
          borderJoinStyle: 'round' as const,
          pointRadius: radius,
          pointHitRadius: 8,
          pointHoverRadius: 4,
          pointBackgroundColor: colour,
          pointBorderWidth: 0,
          pointHoverBorderWidth: 0,
          // A line that runs along the bottom is still a line, not half of one.
          clip: 4,
        })),
      },
      options: timeOptions({ buckets, timeZone, format, palette, stacked: false, hint }),
    };
  }, [buckets, series, timeZone, format, palette, hint]);
  const items = series.map(({ key, name, colour, values }, i) => ({
    key,
    name,
    colour,
    dash: dashOf(i),
    ...(totals && { value: format.number(sum(values)) }),
  }));
  return (
    <TimeChart {...props} config={config} label={timeSentence('lines', { buckets, series }, format)}>
      {totals && items.length <= mostFigures ? (
        <Totals items={items} onPick={onPick} fixed={isFixed} />
      ) : (
        <Legend items={items} onPick={onPick} fixed={isFixed} />
      )}
    </TimeChart>
  );
};
