import type { SyncRecord } from './sync-record';

/**
 * How long the backfill will take from now on, ms: as long per day as the days that are done took, and the pause
 * that Atlassian asked for. 0 when it is complete; null where nothing can be said yet, or while it is paused.
 */
export function remainingMs(record: SyncRecord, now: number): number | null {
  const lane = record.backfill;
  if (!lane) return null;
  if (lane.completedAt !== null) return 0;
  if (lane.paused || lane.daysDone === 0) return null;
  const pause = Math.max(0, (record.problem?.until ?? now) - now);
  return pause + (lane.busyMs / lane.daysDone) * Math.max(0, lane.daysTotal - lane.daysDone);
}
