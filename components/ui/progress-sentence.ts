import type { BackfillLane } from '../../lib/store/sync-record';
import { counted, formatCount, formatSpan } from './formats';

/** The remaining time as people bear it: rounded, and never a promise to the second. */
export const remainingWords = (ms: number | null): string => {
  if (ms === null) return 'working out how long it takes';
  return ms < 60_000 ? 'less than a minute left' : `about ${formatSpan(ms)} left`;
};

/** `12 of 30 days · 48,120 events so far · about 4 min left`. `remaining` in ms, null where nobody can say yet. */
export const progressSentence = (
  lane: Pick<BackfillLane, 'daysDone' | 'daysTotal' | 'paused' | 'completedAt'>,
  events: number,
  remaining: number | null,
): string => {
  const days = `${formatCount(Math.min(lane.daysDone, lane.daysTotal))} of ${counted(lane.daysTotal, 'day')}`;
  const soFar = `${counted(events, 'event')} so far`;
  if (lane.completedAt !== null) return `${counted(lane.daysTotal, 'day')} of history read`;
  return [days, soFar, lane.paused ? 'paused' : remainingWords(remaining)].join(' · ');
};

/** 0–100, whole. 100 only when it is done. */
export const progressPercent = ({ daysDone, daysTotal, completedAt }: BackfillLane): number =>
  completedAt !== null ? 100 : Math.min(99, Math.floor((100 * daysDone) / Math.max(1, daysTotal)));
