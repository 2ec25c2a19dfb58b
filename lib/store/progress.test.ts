import { expect, it } from 'vitest';
import { defaultRecord } from './default-record';
import { remainingMs } from './progress';
import type { BackfillLane, SyncRecord } from './sync-record';

const lane: BackfillLane = {
  from: 0,
  to: 0,
  day: 0,
  cursor: null,
  daysDone: 10,
  daysTotal: 30,
  busyMs: 5_000,
  paused: false,
  completedAt: null,
};
const record = (backfill: BackfillLane | null, until: number | null = null): SyncRecord => ({
  ...defaultRecord('org'),
  backfill,
  problem: until === null ? null : { id: 'rate-limited', at: 0, until, said: '' },
});

it.each<[string, SyncRecord, number | null]>([
  ['as long per day as so far', record(lane), 10_000],
  ['and the pause that was asked for', record(lane, 1_700), 10_700],
  ['a pause that has passed does not count', record(lane, 400), 10_000],
  ['nothing where it is complete', record({ ...lane, completedAt: 1 }), 0],
  ['unknown before the first day', record({ ...lane, daysDone: 0 }), null],
  ['unknown while paused', record({ ...lane, paused: true }), null],
  ['unknown before the first run', record(null), null],
])('%s', (_, given, expected) => expect(remainingMs(given, 1_000)).toBe(expected));
