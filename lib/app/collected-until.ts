import { hourMs, minuteMs } from '../durations';
import type { SyncRecord } from '../store/sync-record';

/** Events reach Atlassian's log with a delay: what is younger than this may still come, ms. */
const delayMs = 10 * minuteMs;

/**
 * Up to when events have come in for sure, ms: what is not there before then did not happen. While new events are still
 * being read, that is where reading has come; while syncs fail, when the last one succeeded.
 */
export function collectedUntil({ running, live, lastSuccessAt }: SyncRecord): number {
  if (!live || lastSuccessAt === null) return 0;
  const read = running === 'live' ? Math.min(live.processedAt ?? live.startedAt, lastSuccessAt) : lastSuccessAt;
  return read - delayMs;
}

/** New events have been read to their end, or nearly: what is found now is no longer a past to be summed up. */
export const isCaughtUp = ({ running, live }: SyncRecord, now: number): boolean =>
  running !== 'live' || (live?.processedAt ?? 0) > now - hourMs;
