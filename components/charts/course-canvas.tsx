import type { Chart } from 'chart.js';
import { type MouseEvent, useMemo, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Episode } from '../../lib/monitors/episode';
import { formatOf } from '../panels/panel-texts';
import { localTimeZone } from '../ui/wall-time';
import { bucketAt } from './brush';
import { chartVariables } from './chart-variables';
import type { CourseProps } from './course';
import styles from './course.module.css';
import { courseConfig } from './course-config';
import { bySlice, rangeOfCourse, sliceOf, slicesOf } from './course-slices';
import { courseSentence, episodeLines, plainName, valueText } from './course-texts';
import { showBucket } from './show-bucket';
import { TimeStage } from './time-stage';
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

  const ofEpisodes = Math.min(walked, Math.max(0, inView.length - 1));
  return (
    <div className={styles.chart} style={chartVariables(palette)}>
      <TimeStage
        chart={chart}
        config={config}
        label={courseSentence({ course, thresholds, episodes: inView }, trigger, format)}
        buckets={buckets}
        range={rangeOfCourse(course)}
        format={format}
        bucketText={sliceText}
        onRange={onRange}
        markAt={episodeAt}
        onMark={(episode, { exclude }) => {
          if (!exclude) onEpisode?.(episode);
        }}
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
