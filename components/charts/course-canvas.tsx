import type { Chart } from 'chart.js';
import { type MouseEvent, type PointerEvent, useCallback, useMemo, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Episode } from '../../lib/monitors/episode';
import { formatOf } from '../panels/panel-texts';
import { localTimeZone } from '../ui/wall-time';
import { bucketAt, endsOf, rangeOf, type Stretch } from './brush';
import { ChartCanvas } from './chart-canvas';
import { chartVariables } from './chart-variables';
import type { CourseProps } from './course';
import styles from './course.module.css';
import { courseConfig } from './course-config';
import { bySlice, rangeOfCourse, sliceOf, slicesOf } from './course-slices';
import { courseSentence, episodeLines, plainName, valueText } from './course-texts';
import { howOf } from './pick';
import { showBucket } from './show-bucket';
import { StretchMark } from './stretch-mark';
import { useBrush } from './use-brush';
import { usePalette } from './use-palette';
import { Walker } from './walker';

const none: readonly Episode[] = [];

/** The chart itself; see `CourseChart`. */
export const CourseCanvas = (props: CourseProps) => {
  const { course, thresholds, episodes = none, trigger = 'count', nameOf = plainName, onRange, onEpisode } = props;
  const palette = usePalette();
  const timeZone = localTimeZone();
  const format = useMemo(() => formatOf(timeZone), [timeZone]);
  const chart = useRef<Chart | null>(null);
  const chartRef = useCallback((given: Chart | null) => {
    chart.current = given;
  }, []);
  const [at, setAt] = useState<number | null>(null);
  const dragged = useRef(false);
  const count = course.values.length;
  const { from, slice } = course;
  const buckets = useMemo(() => slicesOf({ from, slice, values: new Float64Array(count) }), [from, slice, count]);
  const slices = useMemo(() => bySlice(course, episodes), [course, episodes]);
  /** Those in view, in the order of time: what the keyboard goes through. */
  const inView = useMemo(
    () => episodes.filter((episode) => sliceOf(course, episode) !== null).sort((a, b) => a.raisedAt - b.raisedAt),
    [course, episodes],
  );
  const [walked, setWalked] = useState(0);
  const choose = (of: Stretch) => onRange?.(rangeOf(of, buckets, rangeOfCourse(course)));
  const { stretch, setStretch, handlers } = useBrush({ chart, count, onDone: onRange && choose });

  const config = useMemo(
    () =>
      courseConfig({
        course,
        thresholds,
        slices,
        buckets,
        trigger,
        nameOf,
        palette,
        format,
        timeZone,
        ranges: Boolean(onRange),
      }),
    [course, thresholds, slices, buckets, trigger, nameOf, palette, format, timeZone, onRange],
  );

  const spanText = (of: Stretch) => {
    const range = rangeOf(of, buckets, rangeOfCourse(course));
    return i18n.t('charts.span', { from: format.bucket(range.from), to: format.bucket(range.to) });
  };
  const sliceText = (place: number) =>
    [
      i18n.t('charts.named', {
        name: format.bucket(buckets[place] ?? 0),
        value: valueText(course.values[place] ?? 0, trigger, format),
      }),
      ...episodeLines(slices.get(place) ?? none, nameOf, () => ''),
    ].join(', ');
  const episodeText = (episode: Episode | undefined) =>
    episode
      ? [
          format.time(episode.raisedAt),
          ...episodeLines([episode], nameOf, () => ''),
          valueText(episode.peak, trigger, format),
        ].join(', ')
      : '';

  const walk = (place: number | null) => {
    setAt(place);
    setStretch(null);
    showBucket(chart.current, place);
  };
  const extend = (place: number) => {
    setStretch({ anchor: stretch?.anchor ?? at ?? 0, head: place });
    setAt(place);
    showBucket(chart.current, null);
  };
  const enter = () => {
    if (stretch || at !== null) choose(stretch ?? { anchor: at ?? 0, head: at ?? 0 });
    setStretch(null);
  };
  const walkEpisodes = (place: number | null) => {
    if (place !== null) setWalked(place);
    const episode = place === null ? undefined : inView[place];
    showBucket(chart.current, episode ? sliceOf(course, episode) : null);
  };

  /** The gravest episode whose mark is under the mouse. */
  const episodeAt = (event: MouseEvent<HTMLElement>): Episode | undefined => {
    const area = chart.current?.chartArea;
    if (!onEpisode || !area) return undefined;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.clientY - box.top > area.top) return undefined;
    const place = bucketAt(event.clientX - box.left, area, count);
    const reach = Math.ceil((7 * count) / Math.max(1, area.width));
    for (let off = 0; off <= reach; off++) {
      const found = slices.get(place - off)?.[0] ?? slices.get(place + off)?.[0];
      if (found) return found;
    }
    return undefined;
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const found = dragged.current || howOf(event).exclude ? undefined : episodeAt(event);
    dragged.current = false;
    if (found) onEpisode?.(found);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    handlers.onPointerMove(event);
    if (!stretch) event.currentTarget.toggleAttribute('data-over', episodeAt(event) !== undefined);
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
  const ofEpisodes = Math.min(walked, Math.max(0, inView.length - 1));
  const what = i18n.t('charts.buckets');
  return (
    <div className={styles.chart} style={chartVariables(palette)}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the walkers are the keyboard's way. */}
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
        <ChartCanvas
          config={config}
          label={courseSentence({ course, thresholds, episodes: inView }, trigger, format)}
          chartRef={chartRef}
        />
        {stretch && (
          <StretchMark area={chart.current?.chartArea} ends={endsOf(stretch)} count={count} text={spanText(stretch)} />
        )}
      </div>
      <Walker
        label={onRange ? i18n.t('charts.walkRange', { what }) : what}
        count={count}
        at={head}
        text={stretch ? spanText(stretch) : sliceText(head)}
        onWalk={walk}
        onEnter={onRange && enter}
        onExtend={onRange && extend}
      />
      {inView.length > 0 && (
        <Walker
          label={onEpisode ? i18n.t('course.walkAlertsEnter') : i18n.t('course.walkAlerts')}
          count={inView.length}
          at={ofEpisodes}
          text={episodeText(inView[ofEpisodes])}
          onWalk={walkEpisodes}
          onEnter={() => {
            const episode = inView[ofEpisodes];
            if (episode) onEpisode?.(episode);
          }}
        />
      )}
    </div>
  );
};
