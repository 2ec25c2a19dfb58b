import { describe, expect, it } from 'vitest';
import type { ProblemId } from '../problems';
import type { SyncRecord } from '../store/sync-record';
import { mayTry, problemToStore } from './attempt';
import { memoryStore } from './testing/sync-harness';

const now = 1_000_000_000;
const record: SyncRecord = memoryStore().record();
const having = (id: ProblemId, at: number, until: number | null): SyncRecord => ({
  ...record,
  problem: { id, at, until, said: '' },
});

describe('after a problem', () => {
  it('waits longer each time in a row, half an hour at most', () => {
    let current = record;
    const waits = [];
    for (let round = 0; round < 9; round++) {
      const problem = problemToStore({ id: 'offline', until: null, said: '' }, current, now);
      waits.push((problem.until ?? 0) - now);
      current = { ...record, problem };
    }
    expect(waits.slice(0, 4)).toEqual([30_000, 60_000, 120_000, 240_000]);
    expect(waits.at(-1)).toBe(1_800_000);
    expect(problemToStore({ id: 'server-error', until: null, said: '' }, current, now).until).toBe(now + 30_000);
  });

  it('keeps the time that the other side gave, hours or not', () => {
    const problem = problemToStore({ id: 'rate-limited', until: now + 9e6, said: 'x' }, record, now);
    expect(problem).toEqual({ id: 'rate-limited', at: now, until: now + 9e6, said: 'x' });
  });

  it('gives no time where only the admin can help', () => {
    expect(problemToStore({ id: 'key-wrong', until: null, said: '' }, record, now).until).toBeNull();
  });

  it.each<[string, SyncRecord, boolean, { ok: boolean; until: number | null }]>([
    ['nothing is wrong', record, false, { ok: true, until: null }],
    ['the log is empty', having('log-empty', now, null), false, { ok: true, until: null }],
    ['it is too early', having('offline', now, now + 5), false, { ok: false, until: now + 5 }],
    ['it is too early but someone asks', having('offline', now, now + 5), true, { ok: true, until: null }],
    ['it is time', having('offline', now - 9, now - 1), false, { ok: true, until: null }],
    ['Atlassian asked for a pause', having('rate-limited', now, now + 5), true, { ok: false, until: now + 5 }],
    ['the key was refused just now', having('key-wrong', now - 5, null), false, { ok: false, until: null }],
    ['the key was refused an hour ago', having('key-wrong', now - 3_600_000, null), false, { ok: true, until: null }],
    ['the key was refused but someone asks', having('key-wrong', now - 5, null), true, { ok: true, until: null }],
    ['the vault was locked', having('locked', now - 5, null), false, { ok: true, until: null }],
  ])('%s', (_, given, manual, expected) => expect(mayTry(given, now, manual)).toEqual(expected));
});
