import { i18n } from '../../lib/locales/i18n';
import { formatAgo } from '../../lib/sentences/formats';
import type { SyncRecord } from '../../lib/store/sync-record';
import { severityOf } from '../ui/problem-ranking';

/** When the next sync is due, in words; it goes by the last attempt, the poll interval, and what Atlassian asked for. */
export const nextSync = (record: SyncRecord | undefined, pollMinutes: number | undefined, now: number): string => {
  if (record?.running) return i18n.t('org.underWay');
  if (record?.problem && severityOf(record.problem) === 'error') return i18n.t('org.whenSolved');
  if (record?.lastAttemptAt == null || pollMinutes === undefined) return i18n.t('org.soon');
  const due = Math.max(record.lastAttemptAt + pollMinutes * 60_000, record.problem?.until ?? 0);
  return due <= now ? i18n.t('org.soon') : formatAgo(due, now);
};
