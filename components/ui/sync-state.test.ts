import { describe, expect, it } from 'vitest';
import type { ProblemId } from '../../lib/problems';
import { defaultRecord } from '../../lib/store/default-record';
import type { SyncRecord } from '../../lib/store/sync-record';
import { syncState } from './sync-state';

const now = 1_800_000_000_000;
const record = (change: Partial<SyncRecord>): SyncRecord => ({
  ...defaultRecord('a'),
  ...change,
});
const ill = (id: ProblemId) => record({ problem: { id, at: 0, until: null, said: '' }, lastSuccessAt: now });
const fresh = (minutes: number) => record({ lastSuccessAt: now - minutes * 60_000 });

describe('syncState', () => {
  it.each([
    ['nothing connected', [], 'waiting', 'Not connected'],
    ['just connected', [record({})], 'waiting', 'Not synced yet'],
    ['the stalest of all', [fresh(2), fresh(7)], 'fresh', 'Synced 7 min ago'],
    ['a clock that lags behind', [fresh(-2)], 'fresh', 'Synced just now'],
    ['one is new', [fresh(2), record({})], 'waiting', 'Not synced yet'],
    ['one is at it', [fresh(2), record({ running: 'live' })], 'syncing', 'Syncing…'],
    ['an error outweighs work elsewhere', [ill('key-wrong'), record({ running: 'backfill' })], 'error', 'Sync stopped'],
    ['trying again after a warning', [record({ ...ill('offline'), running: 'live' })], 'syncing', 'Syncing…'],
    ['a warning', [ill('offline'), fresh(1)], 'warning', 'Sync is waiting'],
    ['a hint is no trouble', [ill('log-empty')], 'fresh', 'Synced just now'],
  ] as const)('%s', (_name, records, kind, text) => expect(syncState(records, now)).toEqual({ kind, text }));
});
