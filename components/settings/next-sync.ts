import type { SyncRecord } from '../../lib/store/sync-record';
import { formatAgo } from '../ui/formats';
import { severityOf } from '../ui/problem-ranking';

/** When the next sync is due, in words; it goes by the last attempt, the poll interval, and what Atlassian asked for. */
export const nextSync = (record: SyncRecord | undefined, pollMinutes: number | undefined, now: number): string => {
  if (record?.running) return 'under way';
  if (record?.problem && severityOf(record.problem) === 'error') return 'when the problem is solved';
  if (record?.lastAttemptAt == null || pollMinutes === undefined) return 'soon';
  const due = Math.max(record.lastAttemptAt + pollMinutes * 60_000, record.problem?.until ?? 0);
  return due <= now ? 'soon' : formatAgo(due, now);
};
