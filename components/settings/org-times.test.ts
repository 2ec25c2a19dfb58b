import { describe, expect, it } from 'vitest';
import { defaultRecord } from '../../lib/store/default-record';
import type { SyncRecord } from '../../lib/store/sync-record';
import { keyLife } from '../ui/key-life';
import { nextSync } from './next-sync';

const now = new Date(2026, 2, 10, 12).getTime();
const minute = 60_000;
const day = 24 * 60 * minute;

it.each([
  [null, 'fine', /not known/],
  [now - 1, 'over', /^expired on/],
  [now + 3 * day, 'soon', /^expires in 3 days/],
  [now + 200 * day, 'fine', /^until/],
] as const)('key until %s', (expiresAt, tone, text) =>
  expect(keyLife(expiresAt, now)).toEqual({ tone, text: expect.stringMatching(text) }),
);

describe('nextSync', () => {
  const record = (change: Partial<SyncRecord>): SyncRecord => ({
    ...defaultRecord('a'),
    lastAttemptAt: now - 2 * minute,
    ...change,
  });
  const problem = { at: now, until: null, said: '' } as const;

  it.each([
    ['nothing known', undefined, 'soon'],
    ['at it', record({ running: 'live' }), 'under way'],
    ['by the interval', record({}), 'in 3 min'],
    ['overdue', record({ lastAttemptAt: now - 9 * minute }), 'soon'],
    ['asked to wait', record({ problem: { ...problem, id: 'rate-limited', until: now + 10 * minute } }), 'in 10 min'],
    ['stopped', record({ problem: { ...problem, id: 'key-wrong' } }), 'when the problem is solved'],
  ] as const)('%s', (_name, about, text) => expect(nextSync(about, 5, now)).toBe(text));
});
