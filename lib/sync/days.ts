import { atlassianKeepsDays, dayMs, minuteMs } from '../durations';
import type { BackfillLane } from '../store/sync-record';

/** Days are cut in UTC: they are steps of the work, and no one's calendar. */
const startOfDay = (at: number) => Math.floor(at / dayMs) * dayMs;

const daysBetween = (from: number, to: number) => Math.max(0, Math.ceil((to - from) / dayMs));

/** Windows are read a little beyond their end: whether a bound is inclusive is not documented. */
const overlap = 5 * minuteMs;

/**
 * The lane that fills the days before the live lane began, newest first.
 * `liveFrom` is where live began (ms), a day after `depthDays` before the moment of connecting.
 */
export function beginBackfill(liveFrom: number, depthDays: number): BackfillLane {
  const from = startOfDay(liveFrom + dayMs - Math.min(depthDays, atlassianKeepsDays) * dayMs);
  const day = startOfDay(liveFrom - 1);
  return {
    from,
    to: liveFrom,
    day,
    cursor: null,
    daysDone: 0,
    daysTotal: daysBetween(from, liveFrom),
    busyMs: 0,
    paused: false,
    completedAt: null,
  };
}

/** The lane reaching `depthDays` back; unchanged where it reaches as far already. Nothing that is done is done again. */
export function extendBackfill(lane: BackfillLane, depthDays: number): BackfillLane {
  const { from } = beginBackfill(lane.to, depthDays);
  if (from >= lane.from) return lane;
  return { ...lane, from, daysTotal: daysBetween(from, lane.to), completedAt: null };
}

/** What to ask for while the lane is at its present day, ms; null where that day is older than Atlassian keeps. */
export function windowOf(lane: BackfillLane, now: number): { from: number; to: number } | null {
  const from = Math.max(lane.day, now - atlassianKeepsDays * dayMs);
  const to = Math.min(lane.day + dayMs, lane.to) + overlap;
  return to - overlap > from ? { from, to } : null;
}

/** The lane after its present day. */
export function nextDay(lane: BackfillLane, now: number): BackfillLane {
  const day = lane.day - dayMs;
  const daysDone = lane.daysDone + 1;
  return { ...lane, day, cursor: null, daysDone, completedAt: day < lane.from ? now : null };
}

/** Whether the lane has days to read and may do so. */
export const isPending = (lane: BackfillLane | null): lane is BackfillLane =>
  lane !== null && !lane.paused && lane.completedAt === null;
