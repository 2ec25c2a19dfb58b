import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import type { Course, Episode } from '../../lib/monitors/episode';
import { type Severity, severities, type Thresholds, type TriggerKind } from '../../lib/monitors/monitor';
import { textOf } from '../ui/texts';
import { rangeOfCourse } from './course-slices';
import { eventsText } from './sentences';

/** Whom an episode is about where nobody has a better name for it. */
export const plainName = ({ entity, value }: Episode): string =>
  [entity || i18n.t('course.wholeOrg'), value].filter(Boolean).join(' · ');

/** A value in words: `6 events`, `3 values`, `40 days`. */
export const valueText = (value: number, trigger: TriggerKind, format: Format): string => {
  const number = format.number(Math.round(value * 10) / 10);
  switch (trigger) {
    case 'distinct':
      return i18n.t('course.values.distinct', value, [number]);
    case 'dormant':
      return i18n.t('course.values.dormant', value, [number]);
    case 'travel':
      return i18n.t('course.values.travel', { number });
    case 'missing':
    case 'first-seen':
    case 'sequence':
    case 'unusual-hour':
      return value > 0 ? textOf('course', 'values', trigger) : i18n.t('course.values.none');
    default:
      return eventsText(value, format);
  }
};

/** Triggers whose value is 1 where the condition holds, and nothing else: no line says more than the steps do. */
export const isYesOrNoTrigger = (trigger: TriggerKind): boolean =>
  ['missing', 'first-seen', 'sequence', 'unusual-hour'].includes(trigger);

/** `Critical above 5` */
export const thresholdText = (severity: Severity, threshold: number, trigger: TriggerKind, format: Format): string =>
  isYesOrNoTrigger(trigger)
    ? textOf('course', 'severities', severity)
    : i18n.t('course.above', {
        severity: textOf('course', 'severities', severity),
        threshold: format.number(threshold),
      });

/** As many names as are told of one slice. */
const mostNames = 4;

/** Who was alerted of in one slice, a line a severity: `▲ Critical: anna, ben and 3 more`. */
export const episodeLines = (
  episodes: readonly Episode[],
  nameOf: (episode: Episode) => string,
  signOf: (severity: Severity) => string,
): string[] =>
  severities.flatMap((severity) => {
    const names = [...new Set(episodes.filter((episode) => episode.severity === severity).map(nameOf))];
    if (names.length === 0) return [];
    const shown = names.slice(0, mostNames).join(', ');
    const more = names.length - mostNames;
    const told = more > 0 ? i18n.t('course.andMore', { names: shown, more: String(more) }) : shown;
    return [`${signOf(severity)} ${textOf('course', 'severities', severity)}: ${told}`.trim()];
  });

/** The whole chart in a sentence. */
export const courseSentence = (
  { course, thresholds, episodes }: { course: Course; thresholds: Thresholds; episodes: readonly Episode[] },
  trigger: TriggerKind,
  format: Format,
): string => {
  const { from, to } = rangeOfCourse(course);
  const most = course.values.reduce((so, value) => Math.max(so, value || 0), 0);
  return [
    i18n.t('course.sentence', {
      from: format.bucket(from),
      to: format.bucket(to),
      most: valueText(most, trigger, format),
    }),
    ...severities.flatMap((severity) => {
      const threshold = thresholds[severity];
      return threshold === undefined ? [] : [`${thresholdText(severity, threshold, trigger, format)}.`];
    }),
    i18n.t('course.alerts', episodes.length, [format.number(episodes.length)]),
  ].join(' ');
};
