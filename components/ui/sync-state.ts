import { i18n } from '../../lib/locales/i18n';
import { formatAgo } from '../../lib/sentences/formats';
import type { SyncRecord } from '../../lib/store/sync-record';
import { severityOf } from './problem-ranking';

/** How the sync of the organizations in view stands, in one word and one short sentence. */
export interface SyncState {
  kind: 'syncing' | 'fresh' | 'waiting' | 'warning' | 'error';
  text: string;
}

/** The state of several organizations is that of the one that needs most attention. `now` in ms. */
export const syncState = (records: readonly SyncRecord[], now: number): SyncState => {
  const severities = records.flatMap(({ problem }) => (problem ? [severityOf(problem)] : []));
  if (severities.includes('error')) return { kind: 'error', text: i18n.t('sync.stopped') };
  if (records.some(({ running }) => running !== null)) return { kind: 'syncing', text: i18n.t('sync.syncing') };
  if (severities.includes('warning')) return { kind: 'warning', text: i18n.t('sync.waiting') };
  const oldest = Math.min(...records.map(({ lastSuccessAt }) => lastSuccessAt ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(oldest))
    return { kind: 'waiting', text: records.length > 0 ? i18n.t('sync.notYet') : i18n.t('sync.notConnected') };
  // The clock here is rounded down, and what was synced since then is not in the future.
  return { kind: 'fresh', text: i18n.t('sync.synced', { ago: formatAgo(Math.min(oldest, now), now) }) };
};
