import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '../../durations';
import type { Acts } from './acts';
import { hourSpans } from './hour-spans';
import { usualHours } from './usual-hours';

/** Monday, 5 January 2026. */
const monday = Date.UTC(2026, 0, 5);
const actsAt = (times: readonly number[], failed: readonly number[] = []): Acts => {
  const at = Float64Array.from([...times, ...failed].sort((a, b) => a - b));
  return {
    count: at.length,
    at,
    codes: () => Uint32Array.from(at, (time) => (failed.includes(time) ? 2 : 1)),
    text: () => '',
    label: () => '',
    values: () => [],
    codeOf: () => 2,
  };
};
const week = (n: number, day: number, hour: number) => monday + (n * 7 + day) * dayMs + hour * hourMs;

describe('usual hours', () => {
  const now = week(8, 0, 0);
  const habit = [0, 1, 2, 3, 4, 5, 6].map((n) => week(n, 0, 9));

  it('are those near which something was done in enough weeks, and this week is held against them', () => {
    const found = usualHours(actsAt([...habit, week(7, 0, 10), week(7, 2, 3), week(7, 2, 3) + 1]), now, 'UTC');
    expect([...found.usual.keys()].filter((hour) => found.usual[hour] === 1)).toEqual([8, 9, 10]);
    expect(found).toMatchObject({ weeks: 7, enough: 2, isLearning: false });
    expect(found.outside).toEqual([{ hour: 51, events: 2, lastAt: week(7, 2, 3) + 1 }]);
  });
  it('follow the clock', () => {
    const found = usualHours(actsAt(habit), now, 'Asia/Kolkata');
    expect(found.usual[14]).toBe(1);
    expect(found.usual[9]).toBe(0);
  });
  it('go round the week', () => {
    const found = usualHours(actsAt([0, 1, 2, 3].map((n) => week(n, 6, 23))), week(5, 0, 0), 'UTC');
    expect([166, 167, 0, 1].map((hour) => found.usual[hour])).toEqual([1, 1, 1, 0]);
  });
  it('are not learned from what failed, nor from one week', () => {
    expect(usualHours(actsAt([week(0, 4, 4)], habit), now, 'UTC').usual.includes(1)).toBe(false);
    const young = usualHours(actsAt([week(6, 0, 9), week(7, 3, 3)]), now, 'UTC');
    expect(young).toMatchObject({ isLearning: true, outside: [] });
  });
});

describe('hours as spans', () => {
  it('join neighbouring hours of a day, and days of the same hours', () => {
    const marked = new Uint8Array(168);
    for (const day of [0, 1, 4]) marked.fill(1, day * 24 + 8, day * 24 + 12);
    marked.fill(1, 6 * 24 + 23, 7 * 24);
    expect(hourSpans(marked)).toEqual([
      { weekdays: [1, 2, 5], from: 8, to: 12 },
      { weekdays: [7], from: 23, to: 24 },
    ]);
  });
});
