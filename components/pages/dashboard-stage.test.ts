import { describe, expect, it } from 'vitest';
import type { Connection } from '../../lib/settings/connection';
import { defaultRecord } from '../../lib/store/default-record';
import type { BackfillLane, SyncRecord } from '../../lib/store/sync-record';
import { dashboardStage } from './dashboard-stage';

const day = 86_400_000;
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
  from: 10 * day,
  to: 40 * day,
  day: 20 * day,
  cursor: null,
  daysDone: 0,
  daysTotal: 30,
  busyMs: 0,
  paused: false,
  completedAt: null,
};
const picture = (total: number, from = 30 * day) => ({ context: { range: { from, to: 41 * day } }, total });
const known = { connections: [connection], results: { state: 'ready' as const, picture: picture(7) }, filtered: false };

describe('dashboardStage', () => {
  it('welcomes who has connected nothing', () =>
    expect(dashboardStage({ ...known, connections: [], records: [] })).toEqual({ kind: 'welcome' }));

  it.each([
    ['no record yet', [], 'filling'],
    ['never synced', [record({ lastSuccessAt: null })], 'filling'],
    ['fetching', [record({ running: 'live' })], 'filling'],
    ['history under way', [record({ backfill })], 'filling'],
    ['all done, nothing there', [record({ backfill: { ...backfill, completedAt: 9 } })], 'log-empty'],
    ['said to be empty', [record({ problem: { ...problem, id: 'log-empty' }, running: 'live' })], 'log-empty'],
    ['failed at once', [record({ problem, lastSuccessAt: null })], 'stopped'],
    ['an old picture and an error', [record({ problem, events: 7 })], 'picture'],
    ['one of two has events', [record({ lastSuccessAt: null }), record({ org: 'b', events: 7 })], 'picture'],
  ] as const)('%s', (_name, records, kind) => expect(dashboardStage({ ...known, records })).toMatchObject({ kind }));

  const records = [record({ events: 7 })];
  it.each([
    ['on its way', { state: 'loading', picture: null }, { kind: 'picture', state: 'loading', nothing: null }],
    ['renewed', { state: 'refreshing', picture: picture(7) }, { kind: 'picture', state: 'refreshing', nothing: null }],
    ['the last one, after a failure', { state: 'error', picture: picture(7) }, { kind: 'picture', state: 'error' }],
    ['none at all, after a failure', { state: 'error', picture: null }, { kind: 'failed' }],
  ] as const)('a picture: %s', (_name, results, stage) =>
    expect(dashboardStage({ ...known, records, results })).toMatchObject(stage),
  );

  it.each([
    [false, 0, 'range'],
    [true, 0, 'filter'],
    [true, 1, null],
  ] as const)('with a filter: %s, events: %d, nothing: %s', (filtered, total, nothing) =>
    expect(
      dashboardStage({ ...known, records, filtered, results: { state: 'ready', picture: picture(total) } }),
    ).toMatchObject({ nothing }),
  );

  const partlyOf = (lanes: readonly (Partial<BackfillLane> | null)[], from: number) =>
    dashboardStage({
      ...known,
      records: lanes.map((lane) => record({ events: 7, backfill: lane && { ...backfill, ...lane } })),
      results: { state: 'ready', picture: picture(7, from) },
    });
  it.each([
    ['within what is held', [{}], 21 * day, null],
    ['beyond what is held', [{}], 20 * day, { reachedAt: 21 * day, ongoing: true }],
    ['no day is done yet', [{ day: 39.5 * day }], 30 * day, { reachedAt: 40 * day, ongoing: true }],
    ['complete', [{ completedAt: 1 }], 10 * day, null],
    ['complete, but for a bit of a day', [{ completedAt: 1 }], 9.5 * day, null],
    ['complete, the range begins before', [{ completedAt: 1 }], 5 * day, { reachedAt: 10 * day, ongoing: false }],
    ['no history asked for', [null], 5 * day, null],
    ['two, the lesser counts', [{}, { day: 25 * day }], 5 * day, { reachedAt: 26 * day, ongoing: true }],
    [
      'what is to come first',
      [{ completedAt: 1, from: 30 * day }, {}],
      5 * day,
      { reachedAt: 21 * day, ongoing: true },
    ],
  ] as const)('a part of the range: %s', (_name, lanes, from, partly) =>
    expect(partlyOf(lanes, from)).toMatchObject({ partly }),
  );
});
