import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, minuteMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { failedLoginBurst } from './failed-login-burst';
import { annas, arbitraryAct, isFailedLogin, isLogin, isSameDay, now, toldOfAnna } from './testing/acts';

const quarter = 15 * minuteMs;
const midnight = Math.floor(now / dayMs) * dayMs;

/** Whether the last of some failures makes six within a quarter of an hour, and the failures of that quarter. */
const windowOf = (failures: readonly AuditEvent[]) => {
  const last = failures.at(-1)?.at ?? 0;
  const within = failures.filter(({ at }) => at > last - quarter);
  return within.length >= 6 ? within : null;
};

/** Bursts as sets of failures: windows that share one are one burst, as long as they end on one day. */
function burstsOf(failures: readonly AuditEvent[]): Set<AuditEvent>[] {
  const bursts: { of: Set<AuditEvent>; last: AuditEvent }[] = [];
  for (const [i, failure] of failures.entries()) {
    const window = windowOf(failures.slice(0, i + 1));
    const burst = bursts.at(-1);
    if (!window) continue;
    if (burst && window.includes(burst.last) && isSameDay(burst.last.at, failure.at)) {
      for (const event of window) burst.of.add(event);
      burst.last = failure;
    } else bursts.push({ of: new Set(window), last: failure });
  }
  return bursts.map(({ of }) => of);
}

function plainly(events: readonly AuditEvent[]): object[] {
  const told = (burst: Set<AuditEvent>, login: AuditEvent | null) => {
    const failures = [...burst];
    const [first, last] = [failures[0]?.at ?? 0, failures.at(-1)?.at ?? 0];
    const ips = new Set(failures.map(({ ip }) => ip));
    const ip = ips.size === 1 ? ([...ips][0] ?? '') : '';
    return {
      at: login?.at ?? last,
      firstAt: first,
      score: login ? 80 : 35,
      value: ip,
      events: failures.length + (login ? 1 : 0),
      facts: { failures: failures.length, withinMs: last - first, succeeded: login ? 1 : 0, ip },
    };
  };
  const success = events.findIndex((event, i) => {
    const last = burstsOf(events.slice(0, i).filter(isFailedLogin)).at(-1);
    return isLogin(event) && last !== undefined && event.at - ([...last].at(-1)?.at ?? 0) <= quarter;
  });
  const bursts = burstsOf((success < 0 ? events : events.slice(0, success)).filter(isFailedLogin));
  if (success < 0) return bursts.map((burst) => told(burst, null));
  return [
    ...bursts.map((burst, i) => told(burst, i === bursts.length - 1 ? (events[success] as AuditEvent) : null)),
    ...plainly(events.slice(success + 1)),
  ];
}

const failures = (times: number, startAt: number, every: number) =>
  Array.from({ length: times }, (_, i) =>
    plainEvent('', startAt + i * every, { action: 'user_login_failed', outcome: 'failure' }),
  );

describe('failed-login-burst', () => {
  it('is what looking at every quarter of an hour says', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            arbitraryAct(fc.integer({ min: -100, max: 100 }).map((minute) => midnight + minute * minuteMs)),
            fc
              .integer({ min: -30, max: 30 })
              .map((minute) =>
                plainEvent('', midnight + minute * minuteMs, { action: 'user_login_failed', outcome: 'failure' }),
              ),
          ),
          { maxLength: 60, size: 'max' },
        ),
        async (events) => {
          expect(await toldOfAnna(failedLoginBurst, events)).toEqual(plainly(annas(events)));
        },
      ),
      { numRuns: 300 },
    ));

  it('is seen wherever it begins (a burst over the edge of a bin)', async () => {
    for (let minute = 0; minute < 60; minute++) {
      const told = await toldOfAnna(failedLoginBurst, failures(6, midnight - minute * minuteMs, 2 * minuteMs));
      expect(told.map(({ facts }) => facts.failures)).toEqual([6]);
    }
  });

  it('is told on every day on which it goes on', async () => {
    const told = await toldOfAnna(failedLoginBurst, failures(120, midnight - 30 * minuteMs, minuteMs));
    expect(told.map(({ at }) => Math.floor((at - midnight) / dayMs))).toEqual([-1, 0]);
  });

  it('is one whole quarter of an hour away from a login', async () => {
    const burst = failures(6, midnight, minuteMs);
    const login = (minute: number) => plainEvent('', midnight + minute * minuteMs);
    expect((await toldOfAnna(failedLoginBurst, [...burst, login(20)])).map(({ score }) => score)).toEqual([80]);
    expect((await toldOfAnna(failedLoginBurst, [...burst, login(20.1)])).map(({ score }) => score)).toEqual([35]);
  });
});
