import type { Chart, ChartConfiguration } from 'chart.js';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { otherKey } from '../../lib/query/query';
import { endsOf, type Stretch } from './brush';
import styles from './chart.module.css';
import { eventsText } from './sentences';
import { heightOf, type TimeProps } from './series';
import own from './time-chart.module.css';
import { TimeStage } from './time-stage';

interface Props extends TimeProps {
  config: ChartConfiguration;
  /** The chart in a sentence. */
  label: string;
  /** What stands above it. */
  children: ReactNode;
}

/** Series over time, each of which can be chosen by its marks. */
export const TimeChart = (props: Props) => {
  const { buckets, series, format, range, onPick, onPickRange, config, label, children } = props;
  const chart = useRef<Chart | null>(null);

  const stretchText = (of: Stretch, span: string) => {
    const { first, last } = endsOf(of);
    const events = buckets.reduce((all, _, i) => (i >= first && i <= last ? all + heightOf(series, i) : all), 0);
    return i18n.t('charts.selected', { span, events: eventsText(events, format) });
  };
  const bucketText = (bucket: number) =>
    [
      i18n.t('charts.named', {
        name: format.bucket(buckets[bucket] ?? 0),
        value: eventsText(heightOf(series, bucket), format),
      }),
      ...series
        .filter(({ values }) => (values[bucket] ?? 0) > 0)
        .map(({ name, values }) => i18n.t('charts.named', { name, value: format.number(values[bucket] ?? 0) })),
    ].join(', ');
  const seriesAt = (event: MouseEvent) => {
    const [hit] =
      chart.current?.getElementsAtEventForMode(event.nativeEvent, 'nearest', { intersect: true }, false) ?? [];
    const key = hit && series[hit.datasetIndex]?.key;
    return onPick && key !== otherKey ? key : undefined;
  };

  return (
    <div className={`${styles.chart} ${own.chart}`}>
      {children}
      <TimeStage
        chart={chart}
        config={config}
        label={label}
        buckets={buckets}
        range={range}
        format={format}
        bucketText={bucketText}
        stretchText={stretchText}
        onRange={onPickRange}
        markAt={seriesAt}
        onMark={(key, how) => onPick?.(key, how)}
      />
    </div>
  );
};
