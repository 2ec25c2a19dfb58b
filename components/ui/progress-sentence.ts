import { i18n } from '../../lib/locales/i18n';
import { formatCount, formatSpan } from '../../lib/sentences/formats';
import type { BackfillLane } from '../../lib/store/sync-record';

/** The remaining time as people bear it: rounded, and never a promise to the second. */
export const remainingWords = (ms: number | null): string => {
  if (ms === null) return i18n.t('app.history.unknown');
  return ms < 60_000 ? i18n.t('app.history.lessThanMinute') : i18n.t('app.history.left', { span: formatSpan(ms) });
};

/** `12 of 30 days · 48,120 events so far · about 4 min left`. `remaining` in ms, null where nobody can say yet. */
export const progressSentence = (
  lane: Pick<BackfillLane, 'daysDone' | 'daysTotal' | 'paused' | 'completedAt'>,
  events: number,
  remaining: number | null,
): string => {
  const total = formatCount(lane.daysTotal);
  if (lane.completedAt !== null) return i18n.t('app.history.complete', lane.daysTotal, { total });
  const done = formatCount(Math.min(lane.daysDone, lane.daysTotal));
  return [
    i18n.t('app.history.days', lane.daysTotal, { done, total }),
    i18n.t('app.history.soFar', events, { events: formatCount(events) }),
    lane.paused ? i18n.t('app.history.paused') : remainingWords(remaining),
  ].join(' · ');
};

/** 0–100, whole. 100 only when it is done. */
export const progressPercent = ({ daysDone, daysTotal, completedAt }: BackfillLane): number =>
  completedAt !== null ? 100 : Math.min(99, Math.floor((100 * daysDone) / Math.max(1, daysTotal)));
