import { describe, expect, it } from 'vitest';
import type { BackfillLane } from '../../lib/store/sync-record';
import { progressPercent, progressSentence, remainingWords } from './progress-sentence';

const lane: BackfillLane = {
  from: 0,
  to: 0,
  day: 0,
  cursor: null,
  daysDone: 12,
  daysTotal: 30,
  busyMs: 0,
  paused: false,
  completedAt: null,
};

describe('progressSentence', () => {
  it.each([
    [{}, 240_000, '12 of 30 days · 120 events so far · about 4 min left'],
    [{}, null, '12 of 30 days · 120 events so far · working out how long it takes'],
    [{ paused: true }, 240_000, '12 of 30 days · 120 events so far · paused'],
    [{ daysDone: 31 }, 1000, '30 of 30 days · 120 events so far · less than a minute left'],
    [{ completedAt: 1 }, null, '30 days of history read'],
  ])('%o', (change, remaining, sentence) =>
    expect(progressSentence({ ...lane, ...change }, 120, remaining)).toBe(sentence),
  );
});

it('never promises seconds', () => {
  expect([0, 59_000, 61_000, 3 * 3_600_000].map(remainingWords)).toEqual([
    'less than a minute left',
    'less than a minute left',
    'about 1 min left',
    'about 3 h left',
  ]);
});

it('says a hundred percent only when it is done', () => {
  expect(progressPercent(lane)).toBe(40);
  expect(progressPercent({ ...lane, daysDone: 30 })).toBe(99);
  expect(progressPercent({ ...lane, daysDone: 30, completedAt: 1 })).toBe(100);
  expect(progressPercent({ ...lane, daysDone: 0, daysTotal: 0 })).toBe(0);
});
