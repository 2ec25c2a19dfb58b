import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { passwordSpray } from './password-spray';
import { now, toldOfAnna } from './testing/acts';

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

describe('password-spray', () => {
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
