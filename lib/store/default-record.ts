import type { SyncRecord } from './sync-record';

/** The sync record of an org that was never synced. */
export const defaultRecord = (org: string): SyncRecord => ({
  org,
  live: null,
  backfill: null,
  running: null,
  lastAttemptAt: null,
  lastSuccessAt: null,
  problem: null,
  pages: 0,
  events: 0,
  duplicates: 0,
  quarantined: 0,
  catalogueAt: null,
});
