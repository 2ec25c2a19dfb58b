import { describe, expect, it } from 'vitest';
import type { Connection } from '../../lib/settings/connection';
import { defaultRecord } from '../../lib/store/default-record';
import type { BackfillLane, SyncRecord } from '../../lib/store/sync-record';
import { overviewStage } from './overview-stage';

const connection: Connection = {
  org: 'a',
  name: 'A',
  kind: 'atlassian',
  connectedAt: 0,
  keyExpiresAt: null,
  depthDays: 30,
};
const record = (change: Partial<SyncRecord>): SyncRecord => ({
  ...defaultRecord('a'),
  lastSuccessAt: 5,
  ...change,
});
const problem = { id: 'offline', at: 0, until: null, said: '' } as const;
const backfill: BackfillLane = {
  from: 0,
  to: 1,
  day: 0,
  cursor: null,
  daysDone: 0,
  daysTotal: 30,
  busyMs: 0,
  paused: false,
  completedAt: null,
};

describe('overviewStage', () => {
  it('welcomes who has connected nothing', () => expect(overviewStage([], [])).toBe('welcome'));

  it.each([
    ['no record yet', [], 'filling'],
    ['never synced', [record({ lastSuccessAt: null })], 'filling'],
    ['fetching', [record({ running: 'live' })], 'filling'],
    ['history under way', [record({ backfill })], 'filling'],
    ['all done, nothing there', [record({ backfill: { ...backfill, completedAt: 9 } })], 'empty'],
    ['said to be empty', [record({ problem: { ...problem, id: 'log-empty' }, running: 'live' })], 'empty'],
    ['failed at once', [record({ problem, lastSuccessAt: null })], 'stopped'],
    ['an old picture and an error', [record({ problem, events: 7 })], 'picture'],
    ['one of two has events', [record({ lastSuccessAt: null }), record({ org: 'b', events: 7 })], 'picture'],
  ] as const)('%s', (_name, records, stage) => expect(overviewStage([connection], records)).toBe(stage));
});
