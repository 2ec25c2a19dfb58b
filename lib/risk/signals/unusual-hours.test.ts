import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { annas, arbitraryAct, firstOfEachDay, isDone, isSameDay, now, since, toldOfAnna } from './testing/acts';
import { unusualHours } from './unusual-hours';

/** By the clock of UTC, which is that of these tests; the first of June 2026 is a Monday. */
const hourOf = (at: number): number => (((Math.floor(at / hourMs) - Date.UTC(2026, 5, 1) / hourMs) % 168) + 168) % 168;

/** Every event is compared to all before it. */
function plainly(events: readonly AuditEvent[], learnedAt: number) {
  const done = annas(events).filter(isDone);
  const odd = done.flatMap(({ at }, i) => {
    const before = done.slice(0, i);
    const first = before[0]?.at ?? at;
    const isUsual = before.some((other) => {
      const apart = Math.abs(hourOf(other.at) - hourOf(at));
      return Math.min(apart, 168 - apart) <= 1;
    });
    if (isUsual || i < 200 || at - first < 35 * dayMs || at < Math.max(since, learnedAt)) return [];
    const then = done.slice(i).filter((other) => isSameDay(other.at, at) && hourOf(other.at) === hourOf(at));
    return [{ at, score: 15, value: '', events: then.length, facts: { hour: hourOf(at), before: i, since: first } }];
  });
  return firstOfEachDay(odd);
}

/** Some two hundred events at a few hours of the week, and some at any. */
const usual = fc
  .record({
    count: fc.integer({ min: 195, max: 215 }),
    weeks: fc.integer({ min: 4, max: 8 }),
    hour: fc.integer({ min: 0, max: 167 }),
  })
  .map(({ count, weeks, hour }) =>
    Array.from({ length: count }, (_, i) =>
      plainEvent('', Date.UTC(2026, 4, 25) - (i % weeks) * 7 * dayMs - (hour + (i % 30)) * hourMs),
    ),
  );
const odd = fc.array(arbitraryAct(fc.integer({ min: 0, max: 24 * 8 * 4 }).map((n) => now - (n * hourMs) / 4)), {
  minLength: 1,
  maxLength: 8,
  size: 'max',
});
const both = fc.tuple(usual, odd).map(([before, after]) => [...before, ...after]);

describe('unusual-hours', () => {
  it('is what comparing every event to all before it says', () =>
    fc.assert(
      fc.asyncProperty(both, fc.constantFrom(0, now - 2 * dayMs), async (events, learnedAt) => {
        expect(await toldOfAnna(unusualHours, events, learnedAt)).toEqual(plainly(events, learnedAt));
      }),
      { numRuns: 100 },
    ));

  it('tells something in many of these', () => {
    const told = fc.sample(both, { numRuns: 100, seed: 1 }).filter((events) => plainly(events, 0).length > 0);
    expect(told.length).toBeGreaterThan(25);
  });

  it('takes the week for a circle: the last hour of Sunday is next to the first of Monday', async () => {
    const monday = Date.UTC(2026, 2, 2);
    const before = Array.from({ length: 210 }, (_, i) => plainEvent('', monday + (i % 7) * 7 * dayMs));
    const at = (hours: number) => plainEvent('', monday + 8 * 7 * dayMs + hours * hourMs);
    expect(await toldOfAnna(unusualHours, [...before, at(-1)])).toEqual([]);
    expect(await toldOfAnna(unusualHours, [...before, at(1)])).toEqual([]);
    for (const hours of [-2, 2]) expect(await toldOfAnna(unusualHours, [...before, at(hours)])).toHaveLength(1);
  });
});
