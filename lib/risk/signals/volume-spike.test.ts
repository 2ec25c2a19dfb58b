import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, minuteMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { now, since, toldOfAnna } from './testing/acts';
import { volumeSpike } from './volume-spike';

const lastDay = Math.floor(now / dayMs);
/** So many events on each of the days up to the last. */
const eventsOf = (counts: readonly number[], action = 'user_login') =>
  counts.flatMap((count, n) =>
    Array.from({ length: count }, (_, i) =>
      plainEvent('', (lastDay - counts.length + 1 + n) * dayMs + i * minuteMs, { action }),
    ),
  );

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, n) => sum + n, 0) / middle.length;
};

function plainly(counts: readonly number[]) {
  return counts.flatMap((count, n) => {
    const day = lastDay - counts.length + 1 + n;
    const before = counts.slice(Math.max(0, n - 60), n).filter((other) => other > 0);
    if (before.length < 10 || count <= 50) return [];
    const usual = median(before);
    const deviation = Math.max(1, usual / 10, median(before.map((other) => Math.abs(other - usual))));
    const last = day * dayMs + (count - 1) * minuteMs;
    if (count <= 4 * usual || (count - usual) / (1.4826 * deviation) <= 6 || last < since) return [];
    return [
      {
        at: last,
        firstAt: day * dayMs,
        score: 30,
        value: '',
        events: count,
        facts: { usual, days: before.length, top: 'login' },
      },
    ];
  });
}

describe('volume-spike', () => {
  const counts = fc
    .tuple(
      fc.array(fc.constantFrom(0, 0, 1, 2, 5, 13, 20, 45), { minLength: 6, maxLength: 80, size: 'max' }),
      fc.array(fc.constantFrom(1, 50, 51, 60, 90, 200), { minLength: 1, maxLength: 4, size: 'max' }),
      fc.nat({ max: 60 }),
    )
    .map(([usual, many, quiet]) => [...usual, ...many, ...Array<number>(quiet).fill(0), ...many]);

  it('is what counting every day says', () =>
    fc.assert(
      fc.asyncProperty(counts, async (days) => {
        expect(await toldOfAnna(volumeSpike, eventsOf(days))).toEqual(plainly(days));
      }),
      { numRuns: 100 },
    ));

  it('is the same whatever fails beside it', () =>
    fc.assert(
      fc.asyncProperty(counts, fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 80 }), async (days, failed) => {
        const guesses = eventsOf(failed, 'user_login_failed').map((event) => ({
          ...event,
          outcome: 'failure' as const,
        }));
        expect(await toldOfAnna(volumeSpike, [...guesses, ...eventsOf(days)])).toEqual(plainly(days));
      }),
      { numRuns: 30 },
    ));

  it('tells something in many of these', () => {
    const told = fc.sample(counts, { numRuns: 100, seed: 1 }).filter((days) => plainly(days).length > 0);
    expect(told.length).toBeGreaterThan(25);
  });

  it('names what grew the most, not what comes first or is the most (a list cut by its labels)', async () => {
    const usual = eventsOf([...Array<number>(20).fill(60), 100], 'jira_issue_viewed');
    const exports = eventsOf([300], 'user_login');
    const added = eventsOf([30], 'jira_issue_created');
    const [told] = await toldOfAnna(volumeSpike, [...usual, ...exports, ...added]);
    expect(told?.facts.top).toBe('login');
    const [other] = await toldOfAnna(volumeSpike, [...eventsOf([...Array<number>(20).fill(60), 0]), ...exports]);
    expect(other?.facts.top).toBe('login');
  });
});
