import fc from 'fast-check';
import type { AuditEvent, Target } from '../../audit/event';
import { dayMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import type { Batch } from '../../store/testing/view-of';
import type { Monitor, Step, Trigger } from '../monitor';

/** When the small times of tests begin, ms. */
export const begun = Date.UTC(2026, 2, 1);

const target = fc.constantFrom<Target | null>(
  null,
  { type: 'users', id: 'anna', name: '' },
  { type: 'users', id: 'ben', name: '' },
  { type: 'invited-user', id: 'ben', name: '' },
  { type: 'groups', id: 'admins', name: '' },
);

/** Events near each other, so that windows meet and times are the same; out of small pools. */
export const arbitraryEvent = (at: fc.Arbitrary<number>): fc.Arbitrary<AuditEvent> =>
  fc
    .record({
      at,
      action: fc.constantFrom('user_login', 'user_login_failed', 'user_logout'),
      actor: fc.constantFrom('', 'anna', 'ben'),
      target,
      country: fc.constantFrom('', 'DE', 'PL', 'BR'),
      ip: fc.constantFrom('', '192.0.2.1', '192.0.2.9', '203.0.113.7'),
    })
    .map(({ actor, ...event }) =>
      plainEvent('', begun + event.at, {
        ...event,
        at: begun + event.at,
        actor: { id: actor, name: '', email: '', type: 'user' },
      }),
    );

/** Some pages of two orgs, whose times overlap. */
export const arbitraryBatches = (at: fc.Arbitrary<number>, maxLength = 12, minLength = 0): fc.Arbitrary<Batch[]> =>
  fc.array(
    fc.record({
      org: fc.constantFrom('o', 'o', 'other'),
      events: fc.array(arbitraryEvent(at), { minLength, maxLength }),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );

export const filters = ['', 'action = user_login', 'country IN ({riskyCountries})', 'actor IS NOT EMPTY'];

const step: fc.Arbitrary<Step> = fc.record(
  {
    filter: fc.constantFrom('action = user_login', 'action IN (user_login, user_login_failed)', 'ip IS NOT EMPTY', ''),
    atLeast: fc.constantFrom(1, 1, 2, 2, 3),
    groupBy: fc.constantFrom<'actor' | 'target'>('actor', 'target'),
  },
  { requiredKeys: ['filter', 'atLeast'] },
);

/** Triggers of the kinds that the engine measures itself. */
export const triggers: Record<
  'count' | 'distinct' | 'missing' | 'usual' | 'sequence' | 'logins',
  fc.Arbitrary<Trigger>
> = {
  count: fc.constant({ kind: 'count' }),
  distinct: fc.record({
    kind: fc.constant('distinct'),
    field: fc.constantFrom('ip', 'country', 'ip-range', 'actor', 'activity'),
  }),
  missing: fc.constant({ kind: 'missing', usual: false }),
  usual: fc.constant({ kind: 'missing', usual: true }),
  sequence: fc.record({ kind: fc.constant('sequence'), steps: fc.array(step, { minLength: 2, maxLength: 3 }) }),
  logins: fc.record({
    kind: fc.constant('logins'),
    ends: fc.constantFrom('action = user_logout', 'country = DE'),
    longestSession: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
  }),
};

/** A monitor of small numbers. */
export const arbitraryMonitor = (trigger: fc.Arbitrary<Trigger>): fc.Arbitrary<Monitor> =>
  fc
    .record(
      {
        id: fc.constant('own-x'),
        filter: fc.constantFrom('', '', '', ...filters),
        groupBy: fc.constantFrom(null, null, 'actor', 'target', 'ip'),
        trigger,
        least: fc.integer({ min: 0, max: 3 }),
        more: fc.option(fc.integer({ min: 1, max: 3 })),
        window: fc.integer({ min: 1, max: 15 }),
        recovery: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 10 }),
        self: fc.constantFrom(...Array.from({ length: 7 }, () => false), true),
      },
      { noNullPrototype: true },
    )
    .map(({ least, more, ...rest }) => {
      // What needs many events is looked for where there are.
      const many = rest.trigger.kind === 'sequence' || (rest.trigger.kind === 'missing' && rest.trigger.usual);
      const monitor =
        many && !rest.self ? { ...rest, window: rest.window + 8, filter: least < 3 ? '' : rest.filter } : rest;
      const lowest = monitor.trigger.kind === 'count' || monitor.trigger.kind === 'distinct' ? least : 0;
      return {
        ...monitor,
        thresholds: more === null ? { critical: lowest } : { warning: lowest, critical: lowest + more },
      };
    });

/** Times of small tests, ms after `begun`; `weeks`: most of them of the same moments of weeks before. */
export const times = {
  near: fc.integer({ min: 0, max: 40 }),
  weeks: fc
    .record({ week: fc.constantFrom(0, 1, 1, 1, 2, 2, 2, 3, 4, 5), at: fc.integer({ min: 0, max: 40 }) })
    .map(({ week, at }) => (week === 0 ? at >> 2 : at) - week * 7 * dayMs),
};
