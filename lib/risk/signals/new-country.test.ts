import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs } from '../../durations';
import { newCountry } from './new-country';
import {
  annas,
  arbitraryAct,
  isDone,
  isLogin,
  isOffice,
  isSameDay,
  isVpn,
  now,
  since,
  toldOfAnna,
} from './testing/acts';

/** Every event is compared to all before it. */
function plainly(events: readonly AuditEvent[], learnedAt: number) {
  const own = annas(events);
  const teaches = (event: AuditEvent) => isDone(event) && !isVpn(event) && event.country !== '';
  const fresh = own.flatMap((event, i) => {
    const before = own.slice(0, i);
    const known = before.filter(teaches);
    const isNew = teaches(event) && known.length > 0 && known.every(({ country }) => country !== event.country);
    if (!isNew || isOffice(event) || event.at < Math.max(since, learnedAt)) return [];
    const day = own.slice(i).filter((other) => teaches(other) && isSameDay(other.at, event.at));
    return [
      {
        at: event.at,
        score: 45,
        value: event.country,
        events: day.filter(({ country }) => country === event.country).length,
        facts: { country: event.country, logins: before.filter(isLogin).length, since: own[0]?.at },
      },
    ];
  });
  return fresh;
}

describe('new-country', () => {
  const at = fc.integer({ min: 0, max: 130 * 4 }).map((quarter) => now - quarter * 6 * hourMs);
  const begin = fc.constantFrom(Number.NEGATIVE_INFINITY, now - 20 * dayMs, Number.POSITIVE_INFINITY);

  it('is what comparing every event to all before it says', () =>
    fc.assert(
      fc.asyncProperty(fc.array(arbitraryAct(at), { maxLength: 40, size: 'max' }), begin, async (events, learnedAt) => {
        expect(await toldOfAnna(newCountry, events, learnedAt)).toEqual(plainly(events, learnedAt));
      }),
      { numRuns: 300 },
    ));

  it('tells something in many of these', () => {
    const told = fc.sample(fc.array(arbitraryAct(at), { minLength: 20, maxLength: 40, size: 'max' }), {
      numRuns: 100,
      seed: 1,
    });
    expect(told.filter((events) => plainly(events, 0).length > 0).length).toBeGreaterThan(50);
  });
});
