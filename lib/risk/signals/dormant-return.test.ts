import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs } from '../../durations';
import { dormantReturn } from './dormant-return';
import { annas, arbitraryAct, isDone, isSameDay, now, since, toldOfAnna } from './testing/acts';

function plainly(events: readonly AuditEvent[]) {
  const done = annas(events).filter(isDone);
  return done.flatMap(({ at }, i) => {
    const before = done[i - 1]?.at;
    if (before === undefined || at - before < 30 * dayMs || at < since) return [];
    const day = done.slice(i).filter((other) => isSameDay(other.at, at));
    const facts = { days: Math.floor((at - before) / dayMs), since: before };
    return [{ at, score: 35, value: '', events: day.length, facts }];
  });
}

describe('dormant-return', () => {
  const at = fc.integer({ min: 0, max: 30 }).map((n) => now - n * 6 * dayMs - (n % 3) * hourMs);
  const some = fc.array(arbitraryAct(at), { maxLength: 12, size: 'max' });

  it('is what comparing every event to the one before says', () =>
    fc.assert(
      fc.asyncProperty(some, async (events) => {
        expect(await toldOfAnna(dormantReturn, events)).toEqual(plainly(events));
      }),
      { numRuns: 300 },
    ));

  it('tells something in many of these', () => {
    const told = fc.sample(some, { numRuns: 100, seed: 1 }).filter((events) => plainly(events).length > 0);
    expect(told.length).toBeGreaterThan(25);
  });
});
