import type { ChartConfiguration } from 'chart.js';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import type { Course, Episode } from '../../lib/monitors/episode';
import { severities, type Thresholds, type TriggerKind } from '../../lib/monitors/monitor';
import { type CourseData, courseDrawing, laneHeight } from './course-drawing';
import { courseLook } from './course-shapes';
import { episodeLines, isYesOrNoTrigger, thresholdText, valueText } from './course-texts';
import type { Palette } from './palette';
import { timeHint, timeOptions } from './time-options';

interface Asked {
  course: Course;
  thresholds: Thresholds;
  slices: ReadonlyMap<number, readonly Episode[]>;
  /** Starts of the slices, ms. */
  buckets: readonly number[];
  trigger: TriggerKind;
  nameOf: (episode: Episode) => string;
  palette: Palette;
  format: Format;
  timeZone: string;
  /** Whether stretches can be dragged. */
  ranges: boolean;
}

/** What Chart.js draws for a course: axes, a tooltip, and bars that are not seen, for it to have something to point at. */
export const courseConfig = (asked: Asked): ChartConfiguration => {
  const { course, thresholds, slices, buckets, trigger, nameOf, palette, format, timeZone, ranges } = asked;
  const look = courseLook(palette);
  const limits = severities.map((severity) => thresholds[severity] ?? 0).filter(Number.isFinite);
  const most = course.values.reduce((so, value) => Math.max(so, value || 0), Math.max(0, ...limits));
  const options = timeOptions({ buckets, timeZone, format, palette, stacked: false, hint: timeHint(false, ranges) });
  const data: CourseData = {
    labels: buckets.map(String),
    datasets: [
      {
        data: [...course.values],
        backgroundColor: 'transparent',
        hoverBackgroundColor: 'transparent',
        categoryPercentage: 1,
        barPercentage: 1,
      },
    ],
    picture: {
      course,
      thresholds: isYesOrNoTrigger(trigger) ? {} : thresholds,
      slices,
      palette,
      look,
      labelOf: (severity, threshold) => thresholdText(severity, threshold, trigger, format),
    },
  };
  return {
    type: 'bar',
    data,
    options: {
      ...options,
      layout: { padding: { right: 14, top: laneHeight } },
      scales: {
        ...options.scales,
        y: { ...options.scales?.y, suggestedMax: isYesOrNoTrigger(trigger) ? 1 : Math.max(1, most * 1.08) },
      },
      plugins: {
        tooltip: {
          ...options.plugins?.tooltip,
          displayColors: false,
          filter: () => true,
          callbacks: {
            title: ([item]) => {
              const from = buckets[item?.dataIndex ?? 0] ?? 0;
              return i18n.t('charts.span', { from: format.bucket(from), to: format.bucket(from + course.slice) });
            },
            label: ({ dataIndex }) =>
              i18n.t('course.greatest', { value: valueText(course.values[dataIndex] ?? 0, trigger, format) }),
            afterBody: ([item]) =>
              episodeLines(slices.get(item?.dataIndex ?? -1) ?? [], nameOf, (severity) => look[severity].sign),
            footer: () => (ranges ? [timeHint(false, true)] : []),
          },
        },
      },
    },
    plugins: [courseDrawing],
  };
};
