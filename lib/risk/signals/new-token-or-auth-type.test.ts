import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs } from '../../durations';
import { newTokenOrAuthType } from './new-token-or-auth-type';
import { annas, arbitraryAct, isDone, isSameDay, now, since, toldOfAnna } from './testing/acts';

/** Every event is compared to all before it. */
function plainly(events: readonly AuditEvent[], learnedAt: number) {
  const own = annas(events);
  const done = own.filter(isDone);
  const fresh = done.flatMap((event, i) => {
    const { at, authType, token } = event;
    const before = done.slice(0, i);
    const isNewToken = token !== null && before.every((other) => other.token?.id !== token.id);
    const known = before.map((other) => other.authType).filter((type) => type !== '');
    const isNewType = authType !== '' && known.length > 0 && !known.includes(authType);
    if (!(isNewToken || isNewType) || at < Math.max(since, learnedAt)) return [];
    const day = done.slice(i).filter((other) => isSameDay(other.at, at));
    const such = day.filter((other) => (isNewToken ? other.token?.id === token.id : other.authType === authType));
    const what = isNewToken ? token.id : authType;
    const facts = { kind: isNewToken ? 'token' : 'auth-type', what, since: own[0]?.at };
    return [{ at, score: 25, value: what, events: such.length, facts }];
  });
  return fresh;
}

describe('new-token-or-auth-type', () => {
  const at = fc.integer({ min: 0, max: 125 * 4 }).map((n) => now - n * 6 * hourMs);
  const some = fc.array(arbitraryAct(at), { maxLength: 30, size: 'max' });

  it('is what comparing every event to all before it says', () =>
    fc.assert(
      fc.asyncProperty(some, fc.constantFrom(0, now - 30 * dayMs), async (events, learnedAt) => {
        expect(await toldOfAnna(newTokenOrAuthType, events, learnedAt)).toEqual(plainly(events, learnedAt));
      }),
      { numRuns: 300 },
    ));

  it('tells something in many of these', () => {
    const told = fc.sample(some, { numRuns: 100, seed: 1 }).filter((events) => plainly(events, 0).length > 0);
    expect(told.length).toBeGreaterThan(50);
  });
});
