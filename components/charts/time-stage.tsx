import type { Chart, ChartConfiguration } from 'chart.js';
import { type MouseEvent, type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import type { Range } from '../../lib/store/view';
import { endsOf, rangeOf, type Stretch } from './brush';
import { ChartCanvas } from './chart-canvas';
import { howOf, type PickHow } from './pick';
import { showBucket } from './show-bucket';
import { StretchMark } from './stretch-mark';
import styles from './time-stage.module.css';
import { useBrush } from './use-brush';
import { Walker } from './walker';

interface Props<Mark> {
  /** The chart while it is drawn. */
  chart: RefObject<Chart | null>;
  config: ChartConfiguration;
  /** The chart in a sentence. */
  label: string;
  /** Starts of the buckets, ms, ascending. */
  buckets: readonly number[];
  /** What they cover, where that is less. */
  range?: Range;
  format: Format;
  /** A bucket in words. */
  bucketText: (bucket: number) => string;
  /** A stretch in words; when it is where nothing is said. */
  stretchText?: (stretch: Stretch, span: string) => string;
  /** Makes stretches of time choosable. */
  onRange?: (range: Range) => void;
  /** The mark under the mouse; undefined where there is none to choose. */
  markAt: (event: MouseEvent<HTMLElement>) => Mark | undefined;
  onMark: (mark: Mark, how: PickHow) => void;
}

/**
 * A canvas with buckets from left to right: marks to choose, stretches to drag, and the keyboard's way to stretches. It
 * stands in an element that others are placed by.
 */
export const TimeStage = <Mark,>(props: Props<Mark>) => {
  const { chart, config, label, buckets, range, format, bucketText, stretchText, onRange, markAt, onMark } = props;
  const count = buckets.length;
  const chartRef = useCallback(
    (given: Chart | null) => {
      chart.current = given;
    },
    [chart],
  );
  const [at, setAt] = useState<number | null>(null);
  const dragged = useRef(false);
  const choose = (of: Stretch) => onRange?.(rangeOf(of, buckets, range));
  const { stretch, setStretch, handlers } = useBrush({ chart, count, onDone: onRange && choose });

  const textOf = (of: Stretch) => {
    const { from, to } = rangeOf(of, buckets, range);
    const span = i18n.t('charts.span', { from: format.bucket(from), to: format.bucket(to) });
    return stretchText ? stretchText(of, span) : span;
  };

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

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const mark = dragged.current ? undefined : markAt(event);
    dragged.current = false;
    if (mark !== undefined) onMark(mark, howOf(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    handlers.onPointerMove(event);
    if (!stretch) event.currentTarget.toggleAttribute('data-over', markAt(event) !== undefined);
  };
  const onPointerUp = () => {
    dragged.current = stretch !== null;
    handlers.onPointerUp();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    dragged.current = false;
    handlers.onPointerDown(event);
  };

  const head = Math.min(stretch?.head ?? at ?? 0, Math.max(0, count - 1));
  const what = i18n.t('charts.buckets');
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: walkers and legends are the keyboard's way. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same. */}
      <div
        className={styles.stage}
        data-brush={onRange ? '' : undefined}
        onClick={onClick}
        {...handlers}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
      >
        <ChartCanvas config={config} label={label} chartRef={chartRef} />
        {stretch && (
          <StretchMark area={chart.current?.chartArea} ends={endsOf(stretch)} count={count} text={textOf(stretch)} />
        )}
      </div>
      <Walker
        label={onRange ? i18n.t('charts.walkRange', { what }) : what}
        count={count}
        at={head}
        text={stretch ? textOf(stretch) : bucketText(head)}
        onWalk={walk}
        onEnter={onRange && enter}
        onExtend={onRange && extend}
      />
    </>
  );
};
