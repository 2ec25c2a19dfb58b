import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { type Batch, viewOf } from '../../store/testing/view-of';
import { createGround } from '../ground';
import type { Monitor, Trigger } from '../monitor';
import { type PlainMoment, plainLearned, vpnRanges } from '../testing/learned-plain';
import type { Watch } from '../watch';
import { dormant } from './dormant';
import type { Feed } from './feed';
import { firstSeen } from './first-seen';
import { surge } from './surge';
import { travel } from './travel';
import { unusualHour } from './unusual-hour';

/** A night on which clocks change lies within. */
const begun = Date.UTC(2026, 2, 20);

const places = [
  { city: 'Berlin', region: '', country: 'DE' },
  { city: 'Potsdam', region: '', country: 'DE' },
  { city: 'Warsaw', region: 'Mazovia', country: 'PL' },
  { city: '', region: '', country: 'PL' },
  { city: 'São Paulo', region: '', country: 'BR' },
  { city: 'Berlin', region: '', country: 'Atlantis' },
  { city: '', region: '', country: '' },
];

const event = (unit: number) =>
  fc
    .record({
      at: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }).map((n) => n * unit) },
        fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(-1, 1)).map(([n, by]) => n * unit + by),
      ),
      action: fc.constantFrom('user_login', 'user_login', 'user_logout'),
      by: fc.constantFrom('anna', 'anna', 'ben', ''),
      place: fc.constantFrom(...places),
      ip: fc.constantFrom('', '192.0.2.1', '192.0.2.2', '192.0.2.9', '198.51.100.1', '203.0.113.7'),
    })
    .map(({ at, action, by, place, ip }) =>
      plainEvent('', begun + at, { action, ip, ...place, actor: { id: by, name: '', email: '', type: 'user' } }),
    );

const batches = (unit: number, most: number): fc.Arbitrary<Batch[]> =>
  fc.array(fc.record({ org: fc.constantFrom('o', 'o', 'other'), events: fc.array(event(unit), { maxLength: most }) }), {
    minLength: 1,
    maxLength: 4,
  });

interface Case {
  measure: Feed;
  trigger: fc.Arbitrary<Trigger>;
  /** How far apart events are, ms. */
  unit: number;
  window?: number;
  floors: readonly number[];
}

const learn = (unit: number) =>
  fc.record({ events: fc.integer({ min: 0, max: 4 }), ms: fc.integer({ min: 0, max: 20 }).map((n) => n * unit) });
const memory = (unit: number) => fc.integer({ min: 1, max: 31 }).map((n) => n * unit);

const cases: Record<string, Case> = {
  'first-seen': {
    measure: firstSeen,
    trigger: fc.record({
      kind: fc.constant('first-seen'),
      field: fc.constantFrom('country', 'city', 'ip', 'ip-range'),
      memory: memory(hourMs),
      learn: learn(hourMs),
    }),
    unit: hourMs,
    floors: [0],
  },
  dormant: {
    measure: dormant,
    trigger: fc.constant({ kind: 'dormant' }),
    unit: 20 * dayMs,
    floors: [-1, 0, 1, 40, 100, 400],
  },
  travel: {
    measure: travel,
    trigger: fc.constant({ kind: 'travel' }),
    unit: 20 * minuteMs,
    floors: [-1, 0, 300, 900, 5000],
  },
  'unusual-hour': {
    measure: unusualHour,
    trigger: fc.record({ kind: fc.constant('unusual-hour'), memory: memory(12 * hourMs), learn: learn(12 * hourMs) }),
    unit: 12 * hourMs,
    floors: [0],
  },
  'unusual-hour, near': {
    measure: unusualHour,
    trigger: fc.record({ kind: fc.constant('unusual-hour'), memory: memory(12 * hourMs), learn: learn(hourMs) }),
    unit: 30 * minuteMs,
    floors: [0],
  },
  surge: {
    measure: surge,
    trigger: fc.record({ kind: fc.constant('surge'), memory: memory(hourMs), z: fc.constantFrom(0, 0.5, 1, 2) }),
    unit: 20 * minuteMs,
    window: hourMs,
    floors: [0, 1, 3],
  },
};

const measured = (measure: Feed, watch: Watch, floor: number): PlainMoment[] => {
  const found: PlainMoment[] = [];
  const entities: string[] = [];
  measure(createGround(watch), {
    floor,
    course: null,
    entity: (entity) => void entities.push(entity),
    moment: (at, firstAt, value, what) => void found.push({ entity: entities.at(-1) ?? '', at, firstAt, value, what }),
  });
  // One entity after the other, each in order of time.
  expect(new Set(entities).size).toBe(entities.length);
  for (const of of Map.groupBy(found, ({ entity }) => entity).values())
    expect(of.map(({ at }) => at)).toEqual(of.map(({ at }) => at).sort((a, b) => a - b));
  return found.filter(({ value }) => value > floor);
};

const inOrder = (moments: readonly PlainMoment[]) =>
  moments.map((moment) => JSON.stringify(Object.entries(moment).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

test.each(Object.entries(cases))('%s measures what plain loops over the events do', (_, given) => {
  let found = 0;
  fc.assert(
    fc.property(
      batches(given.unit, 20),
      given.trigger,
      fc.constantFrom(null, 'actor' as const),
      fc.constantFrom('', 'action = user_login'),
      fc.constantFrom(...given.floors),
      fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 31 })),
      // Live, moments are short beside what is remembered.
      fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 31 }) }, fc.constantFrom(0.05, 0.25)),
      (stored, trigger, groupBy, filter, floor, from, length) => {
        const { view, rows } = viewOf(stored);
        const monitor: Monitor = {
          id: 'own-x',
          filter,
          groupBy,
          trigger,
          thresholds: { critical: floor },
          window: given.window ?? 0,
          recovery: null,
        };
        const moments = { from: begun + from * given.unit, to: begun + (from + length) * given.unit };
        const lists = { riskyCountries: [], breakGlassAccounts: [], adminRanges: [], vpnRanges };
        const circumstances = {
          lists,
          excluded: null,
          timeZone: 'Europe/Berlin',
          now: moments.to,
          collectedUntil: moments.to,
        };
        const watch: Watch = { monitor, view, org: 'o', moments, circumstances };
        const expected = plainLearned({ ...watch, rows }).filter(({ value }) => value > floor);
        found += expected.length;
        expect(inOrder(measured(given.measure, watch, floor))).toEqual(inOrder(expected));
      },
    ),
    { numRuns: 600 },
  );
  expect(found).toBeGreaterThan(50);
});
