import { describe, expect, it } from 'vitest';
import { alertIdOf } from '../alerts/alert-id';
import type { AuditEvent } from '../audit/event';
import { understand } from '../audit/understand';
import { dayMs, hourMs, minuteMs } from '../durations';
import { viewOf } from '../store/testing/view-of';
import { evaluate } from './evaluate';
import { rawEventsOf } from './examples/raw-events';
import { lookbackOf } from './lookback';
import type { ExampleEvent, Lists, Monitor } from './monitor';
import { eventsFromRiskyLocations } from './pack/seed/events-from-risky-locations';
import { failedLoginEvents } from './pack/seed/failed-login-events';
import { userAdditionToGroup } from './pack/seed/user-addition-to-group';
import { merged } from './testing/merged';

/** What other products' detections get wrong, each as a test of ours. Those of learned triggers stand beside them. */

const begun = Date.UTC(2026, 2, 2, 10);
const lists: Lists = { riskyCountries: ['IR', 'SD', 'KP'], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };

const understoodOf = (texts: readonly string[]): AuditEvent[] =>
  texts.map((text) => {
    const understood = understand(text, begun + 365 * dayMs);
    if (!understood.ok) throw new Error(understood.quarantined.detail);
    return understood.event;
  });

const story = (...events: ExampleEvent[]) => understoodOf(rawEventsOf({ events }, begun));

const judged = (monitor: Monitor, pages: readonly (readonly AuditEvent[])[], from = begun, to = begun + 30 * dayMs) => {
  const { view } = viewOf(pages.map((events) => ({ org: 'o', events })));
  const circumstances = { lists, excluded: null, timeZone: 'UTC', now: to, collectedUntil: to };
  return evaluate({ monitor, view, org: 'o', moments: { from, to }, circumstances });
};

const bruteForce: Monitor = { ...failedLoginEvents, id: 'own-brute-force', groupBy: 'actor' };

describe('what others get wrong', () => {
  it('1. an open alert hides no other entity', () => {
    const events = story(
      { minute: 0, action: 'user_login_failed', by: 'ben', repeat: { times: 20, every: 1 } },
      { minute: 6, action: 'user_login_failed', by: 'cem', repeat: { times: 6, every: 1 } },
    );
    const found = judged(bruteForce, [events]);
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ entity }) => entity)).size).toBe(2);
    expect(new Set(found.map(alertIdOf)).size).toBe(2);
  });

  it('2. a burst over the edge of what would be a bin is found', () => {
    // Quarters of an hour begin at 10:00 and 10:15: three failures in each.
    const events = story({ minute: 12, action: 'user_login_failed', repeat: { times: 6, every: 1 } });
    expect(judged(failedLoginEvents, [events])).toHaveLength(1);
  });

  it('3. looking back far raises an alert once, whenever and however often it is evaluated', () => {
    const monitor: Monitor = { ...bruteForce, window: 14 * dayMs, recovery: hourMs };
    const events = story({ minute: 0, action: 'user_login_failed', by: 'ben', repeat: { times: 9, every: 60 } });
    const last = events.at(-1)?.at ?? begun;
    const hourly = Array.from({ length: 48 }, (_, hour) =>
      judged(monitor, [events], begun + hour * hourMs, begun + (hour + 1) * hourMs),
    ).flat();
    const twice = judged(monitor, [events]);
    expect(new Set(hourly.map(alertIdOf))).toEqual(new Set(twice.map(alertIdOf)));
    expect(merged(hourly, hourMs)).toHaveLength(1);
    expect(judged(monitor, [events], last + 1, last + lookbackOf(monitor))).toEqual([]);
  });

  it('5. what an event is about is found by what it is, not by its position', () => {
    const inOrder = (on: string[]) => ({ minute: 0, action: 'user_added_to_group', on });
    for (const groupBy of ['target', null] as const) {
      const monitor: Monitor = { ...userAdditionToGroup, groupBy };
      const events = [
        ...story(inOrder(['user:ben', 'group:finance'])),
        ...story({ ...inOrder(['group:support', 'user:ben']), minute: 1 }),
      ];
      expect(judged(monitor, [events]).map(({ entity }) => entity)).toEqual([
        groupBy ? (events[0]?.target?.id ?? 'no target') : '',
      ]);
    }
  });

  it('6. events of one millisecond all count, in one page or in several', () => {
    const events = story({ minute: 0, action: 'user_login_failed', repeat: { times: 6, every: 0 } });
    expect(judged(failedLoginEvents, [events])).toMatchObject([{ peak: 6, firstAt: begun, raisedAt: begun }]);
    expect(judged(failedLoginEvents, [events.slice(0, 3), events.slice(3)])).toMatchObject([{ peak: 6 }]);
    expect(judged(failedLoginEvents, [events.slice(1)])).toEqual([]);
  });

  it('7. what counts is when events happened, not when they came in', () => {
    const at = (events: AuditEvent[], processedAt: (n: number) => number) =>
      events.map((event, n) => ({ ...event, processedAt: processedAt(n) }));
    const apart = story({ minute: 0, action: 'user_login_failed', repeat: { times: 6, every: 20 } });
    expect(judged(failedLoginEvents, [at(apart, () => begun + 3 * hourMs)])).toEqual([]);
    const together = story({ minute: 0, action: 'user_login_failed', repeat: { times: 6, every: 1 } });
    // One page an event, the youngest first, each an hour after the other.
    const pages = at(together, (n) => begun + n * hourMs)
      .map((event) => [event])
      .reverse();
    expect(judged(failedLoginEvents, pages)).toMatchObject([{ firstAt: begun, raisedAt: begun + 5 * minuteMs }]);
  });

  it('10. a country is meant to the letter, by whichever name it comes', () => {
    const from = (country: string) =>
      judged(eventsFromRiskyLocations, [story({ minute: 0, action: 'user_login', country, ip: '192.0.2.1' })]).length;
    expect([from('South Sudan'), from('Sudan')]).toEqual([0, 1]);
    expect([from('Iran, Islamic Republic of'), from('Iran')]).toEqual([1, 1]);
    expect([from('South Korea'), from('North Korea')]).toEqual([0, 1]);
  });
});
