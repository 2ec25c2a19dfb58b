import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs, minuteMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { passwordSpray } from './password-spray';
import { isFailedLogin, isOffice, now, toldOfAnna } from './testing/acts';

const begun = now - 60 * hourMs;
const names = ['ben', 'cem', 'dora', 'eli', 'fay', 'gus'];

const attempt = (by: string, minute: number, isGood = false, ip = '203.0.113.7') =>
  plainEvent('', begun + minute * minuteMs, {
    actor: { id: by, name: by, email: '', type: 'user' },
    ip,
    ...(isGood ? {} : { action: 'user_login_failed', outcome: 'failure' as const }),
  });
/** Accounts that fail, five minutes apart: as many as within half an hour. */
const spray = names.map((name, n) => attempt(name, n * 4));
const told = async (...events: ReturnType<typeof attempt>[]) =>
  (await toldOfAnna(passwordSpray, [...spray, ...events])).map(({ at, facts }) => [
    (at - begun) / minuteMs,
    facts.accounts,
  ]);

/** Sprays of an address: half hours of five accounts and more; those that have a failure in common are one. */
function spraysOf(events: readonly AuditEvent[], ip: string) {
  const failures = events.filter((event) => event.ip === ip && isFailedLogin(event));
  const accounts = (some: readonly AuditEvent[]) => new Set(some.map(({ actor }) => actor.id)).size;
  const windows = failures
    .map(({ at }) => failures.filter((other) => other.at > at - 30 * minuteMs && other.at <= at))
    .filter((window) => accounts(window) >= 5);
  let sprays: AuditEvent[][] = [];
  for (const window of windows) {
    const touching = sprays.filter((spray) => spray.some((failure) => window.includes(failure)));
    const joined = new Set([...touching.flat(), ...window]);
    sprays = [...sprays.filter((spray) => !touching.includes(spray)), [...joined]];
  }
  return sprays.map((spray) => {
    const times = spray.map(({ at }) => at);
    return { from: Math.min(...times), to: Math.max(...times), accounts: accounts(spray) };
  });
}

/** Every login of anna's from an address that was not hers when it began to try others, up to a day after. */
function plainly(events: readonly AuditEvent[]) {
  const hers = events.filter((event) => event.actor.id === 'anna' && !isFailedLogin(event)).sort((a, b) => a.at - b.at);
  const own = new Map<string, number>();
  return hers.flatMap((event) => {
    const { ip, at } = event;
    if (isOffice(event)) return [];
    const wasHers = own.get(ip) ?? Number.POSITIVE_INFINITY;
    const of = spraysOf(events, ip).filter(({ from, to }) => at >= from && at <= to + dayMs && from <= wasHers);
    if (of.length === 0) {
      own.set(ip, Math.min(wasHers, at));
      return [];
    }
    return [[at, ip, Math.max(...of.map(({ accounts }) => accounts))]];
  });
}

const arbitraryAttempts = fc.array(
  fc
    .record({
      by: fc.constantFrom(...names, 'anna', 'anna'),
      minute: fc
        .tuple(fc.constantFrom(0, 0, 1, 24, 25), fc.integer({ min: 0, max: 20 }))
        .map(([hour, step]) => hour * 60 + step * 5),
      isGood: fc.boolean(),
      ip: fc.constantFrom('203.0.113.7', '203.0.113.7', '203.0.113.7', '192.0.2.8', '203.0.113.8'),
    })
    .map(({ by, minute, isGood, ip }) => attempt(by, minute, isGood && by === 'anna', ip)),
  { minLength: 10, maxLength: 60, size: 'max' },
);

describe('password-spray', () => {
  it('is what looking at every login and every half hour says', async () => {
    let met = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryAttempts, async (events) => {
        const plain = plainly(events);
        met += plain.length;
        const found = await toldOfAnna(passwordSpray, events);
        expect(found.map(({ at, facts }) => [at, facts.ip, facts.accounts])).toEqual(plain);
      }),
      { numRuns: 200 },
    );
    expect(met).toBeGreaterThan(0);
  });

  it('is a login while it goes on, and up to a day after', async () => {
    expect(await told(attempt('anna', 10, true))).toEqual([[10, 6]]);
    expect(await told(attempt('anna', 20 + 24 * 60, true))).toEqual([[20 + 24 * 60, 6]]);
    expect(await told(attempt('anna', 20 + 24 * 60 + 1, true))).toEqual([]);
  });

  it('is no login before it, from elsewhere, or that fails', async () => {
    expect(await told(attempt('anna', -1, true))).toEqual([]);
    expect(await told(attempt('anna', 30, true, '203.0.113.8'))).toEqual([]);
    expect(await told(attempt('anna', 60))).toEqual([]);
  });

  it('is none from an office, and none of somebody else', async () => {
    const inOffice = spray.map((event) => ({ ...event, ip: '192.0.2.8' }));
    expect(await toldOfAnna(passwordSpray, [...inOffice, attempt('anna', 30, true, '192.0.2.8')])).toEqual([]);
    expect(await told(attempt('ben', 30, true))).toEqual([]);
  });

  it('is none from where the person had signed in before', async () => {
    expect(await told(attempt('anna', -3 * 24 * 60, true), attempt('anna', 30, true))).toEqual([]);
    expect(await told(attempt('anna', -3 * 24 * 60, true, '203.0.113.8'), attempt('anna', 30, true))).toEqual([
      [30, 6],
    ]);
    // What failed made the address nobody's own, nor does a login that came of the spray.
    expect(await told(attempt('anna', -9), attempt('anna', 30, true), attempt('anna', 40, true))).toEqual([
      [30, 7],
      [40, 7],
    ]);
    const again = names.map((name, n) => attempt(name, 5 * 24 * 60 + n));
    const later = [attempt('anna', 30, true), ...again, attempt('anna', 5 * 24 * 60 + 30, true)];
    expect(await told(...later)).toEqual([
      [30, 6],
      [5 * 24 * 60 + 30, 6],
    ]);
  });

  it('is of the greatest of several that it may be of', async () => {
    const small = names.slice(0, 5).map((name, n) => attempt(name, 12 * 60 + n));
    expect(await told(...small, attempt('anna', 13 * 60, true))).toEqual([[13 * 60, 6]]);
    expect(await told(...small, attempt('anna', 30 * 60, true))).toEqual([[30 * 60, 5]]);
  });
});
