import type { Chart, ChartConfiguration } from 'chart.js';
import { type MouseEvent, type PointerEvent, type ReactNode, useCallback, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { otherKey } from '../../lib/query/query';
import { endsOf, rangeOf, type Stretch } from './brush';
import styles from './chart.module.css';
import { ChartCanvas } from './chart-canvas';
import { howOf } from './pick';
import { eventsText } from './sentences';
import { heightOf, type TimeProps } from './series';
import { showBucket } from './show-bucket';
import { StretchMark } from './stretch-mark';
import own from './time-chart.module.css';
import { useBrush } from './use-brush';
import { Walker } from './walker';

interface Props extends TimeProps {
  config: ChartConfiguration;
  /** The chart in a sentence. */
  label: string;
  /** What stands above it. */
  children: ReactNode;
}

/** A canvas with buckets from left to right: marks to choose, stretches to drag, and the keyboard's way to both. */
export const TimeChart = (props: Props) => {
  const { buckets, series, format, range, onPick, onPickRange, config, label, children } = props;
  const chart = useRef<Chart | null>(null);
  const chartRef = useCallback((given: Chart | null) => {
    chart.current = given;
  }, []);
  const [at, setAt] = useState<number | null>(null);
  const dragged = useRef(false);
  const choose = (of: Stretch) => onPickRange?.(rangeOf(of, buckets, range));
  const { stretch, setStretch, handlers } = useBrush({
    chart,
    count: buckets.length,
    onDone: onPickRange && choose,
  });

  const spanText = (of: Stretch) => {
    const { from, to } = rangeOf(of, buckets, range);
    return i18n.t('charts.span', { from: format.bucket(from), to: format.bucket(to) });
  };
  const stretchText = (of: Stretch) => {
    const { first, last } = endsOf(of);
    const events = buckets.reduce((all, _, i) => (i >= first && i <= last ? all + heightOf(series, i) : all), 0);
    return i18n.t('charts.selected', { span: spanText(of), events: eventsText(events, format) });
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

  const walk = (bucket: number | null) => {
    setAt(bucket);
    setStretch(null);
    showBucket(chart.current, bucket);
  };
  const extend = (bucket: number) => {
    setStretch({ anchor: stretch?.anchor ?? at ?? 0, head: bucket });
    setAt(bucket);
    showBucket(chart.current, null);
  };
  const enter = () => {
    if (stretch || at !== null) choose(stretch ?? { anchor: at ?? 0, head: at ?? 0 });
    setStretch(null);
  };

  /** The series of the mark under the mouse; undefined where there is none, or none to choose. */
  const seriesAt = (event: MouseEvent) => {
    const [hit] =
      chart.current?.getElementsAtEventForMode(event.nativeEvent, 'nearest', { intersect: true }, false) ?? [];
    const key = hit && series[hit.datasetIndex]?.key;
    return onPick && key !== otherKey ? key : undefined;
  };
  const onClick = (event: MouseEvent) => {
    const key = dragged.current ? undefined : seriesAt(event);
    dragged.current = false;
    if (key !== undefined) onPick?.(key, howOf(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    handlers.onPointerMove(event);
    if (!stretch) event.currentTarget.toggleAttribute('data-over', seriesAt(event) !== undefined);
  };
  const onPointerUp = () => {
    dragged.current = stretch !== null;
    handlers.onPointerUp();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    dragged.current = false;
    handlers.onPointerDown(event);
  };

  const head = stretch?.head ?? at ?? 0;
  const what = i18n.t('charts.buckets');
  return (
    <div className={`${styles.chart} ${own.chart}`}>
      {children}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the legend and the walker are the keyboard's way. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same. */}
      <div
        className={own.stage}
        data-brush={onPickRange ? '' : undefined}
        onClick={onClick}
        {...handlers}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
      >
        <ChartCanvas config={config} label={label} chartRef={chartRef} />
        {stretch && (
          <StretchMark
            area={chart.current?.chartArea}
            ends={endsOf(stretch)}
            count={buckets.length}
            text={stretchText(stretch)}
          />
        )}
      </div>
      <Walker
        label={onPickRange ? i18n.t('charts.walkRange', { what }) : what}
        count={buckets.length}
        at={head}
        text={stretch ? stretchText(stretch) : bucketText(head)}
        onWalk={walk}
        onEnter={onPickRange && enter}
        onExtend={onPickRange && extend}
      />
    </div>
  );
};
