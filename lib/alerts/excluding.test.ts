import { describe, expect, it } from 'vitest';
import { minuteMs } from '../durations';
import { matchesRow } from '../filter/testing/plain-filter';
import { evaluate } from '../monitors/evaluate';
import type { Monitor } from '../monitors/monitor';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import type { Exclusion } from './exclusion';
import { brokenExclusions, excludedFrom, exclusionJql } from './exclusion-filter';
import { factsOf } from './facts';
import { silencedBy } from './silenced';
import { plainDefinition } from './testing/stories';

const clock = { now: 1e12, timeZone: 'UTC' };
const exclusion = (filter: string, more: Partial<Exclusion> = {}): Exclusion => ({
  id: filter,
  kind: 'filter',
  values: [filter],
  filter,
  monitors: null,
  reason: '',
  createdAt: 0,
  expiresAt: null,
  ...more,
});

const events = [
  ...[1, 2, 3].map((minute) =>
    plainEvent(`a${minute}`, minute * minuteMs, {
      ip: '10.1.2.3',
      target: { type: 'groups', id: 'g', name: 'Admins' },
    }),
  ),
  ...[4, 5, 6].map((minute) =>
    plainEvent(`b${minute}`, minute * minuteMs, {
      actor: { id: 'bert', name: 'Bert', email: '', type: 'user' },
      country: 'PL',
    }),
  ),
];
const { view, rows } = viewOf([{ org: 'o', events }]);
const idsOf = (of: readonly Exclusion[], monitor = 'm') => {
  const filter = excludedFrom(monitor, of, clock);
  return filter && rows.filter((row) => matchesRow(filter, row, view)).map(({ event }) => event.id);
};

describe('an exclusion', () => {
  it.each([
    ['people', ['anna', 'it"s me'], 'actor IN (anna, "it\\"s me")'],
    ['apps', ['app-1'], 'actor = app-1'],
    ['ip-ranges', ['10.0.0.0/8'], 'ip = "10.0.0.0/8"'],
    ['countries', ['DE', 'PL'], 'country IN (DE, PL)'],
    ['filter', ['ip IS EMPTY'], 'ip IS EMPTY'],
  ] as const)('of %s is JQL', (kind, values, jql) => expect(exclusionJql(kind, values)).toBe(jql));

  it('is of its monitors, or of all, and several are any of them', () => {
    expect(idsOf([])).toBeNull();
    expect(idsOf([exclusion('country = PL', { monitors: ['m'] })])).toEqual(['b4', 'b5', 'b6']);
    expect(idsOf([exclusion('country = PL', { monitors: ['n'] })])).toBeNull();
    expect(idsOf([exclusion('country = PL'), exclusion('actor = anna')])).toHaveLength(6);
    expect(idsOf([exclusion(exclusionJql('people', []), { kind: 'people' })])).toEqual([]);
  });

  it('ends by the time of events: those from then on count', () =>
    expect(idsOf([exclusion('country = PL', { expiresAt: 5 * minuteMs })])).toEqual(['b4']));

  it('that cannot be read, or would exclude all there is, excludes nothing and is told of', () => {
    const broken = [exclusion('countri = PL'), exclusion('country ='), exclusion('  ')];
    expect(idsOf([...broken, exclusion('country = PL')])).toEqual(['b4', 'b5', 'b6']);
    expect(brokenExclusions([...broken, exclusion('country = PL')]).map(({ exclusion: { id } }) => id)).toEqual(
      broken.map(({ id }) => id),
    );
    expect(brokenExclusions(broken).at(-1)?.problem).toBe('empty');
  });
});

const lists = { riskyCountries: [], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };
const circumstances = { ...clock, lists, collectedUntil: clock.now };
const range = { from: 0, to: 60 * minuteMs };
const monitor: Monitor = { ...plainDefinition, id: 'm', filter: 'activity = login', thresholds: { critical: 1 } };

it('what an exclusion has silenced is what there is without it and nothing is left of with it', () => {
  const broken: Monitor = { ...monitor, id: 'broken', filter: 'countri = PL' };
  const silenced = (one: Exclusion, others: Exclusion[] = []) => [
    ...silencedBy({
      exclusion: one,
      exclusions: [one, ...others],
      monitors: [monitor, broken],
      view,
      range,
      circumstances,
    }),
  ];
  const [mine, failed] = silenced(exclusion('country = PL'));
  expect(mine).toMatchObject({ monitor: 'm', episodes: [{ entity: 'bert', firstAt: 4 * minuteMs }], problem: null });
  expect(failed).toMatchObject({ monitor: 'broken', episodes: [], problem: { place: 'filter' } });
  // One of three is left out: two are as many as it takes.
  expect(silenced(exclusion(`time >= "1970-01-01 00:06"`))[0]?.episodes).toEqual([]);
  // What another one silences already is not its doing.
  expect(silenced(exclusion('country = PL'), [exclusion('actor = bert')])[0]?.episodes).toEqual([]);
  expect(silenced(exclusion('country = PL', { monitors: ['n'] }))).toEqual([]);
});

it('facts are who, what and where from, of the events that raised it', () => {
  const at = { ...circumstances, excluded: null };
  const [anna] = evaluate({ monitor, view, org: 'o', moments: range, circumstances: at });
  if (!anna) throw new Error('no episode');
  expect(factsOf(monitor, anna, view, at)).toEqual({
    events: 3,
    actors: [{ value: 'anna', name: 'Anna', count: 3 }],
    activities: [{ value: 'login', name: '', count: 3 }],
    targets: [{ value: 'groups/g', name: 'Admins', count: 3 }],
    countries: [{ value: 'DE', name: '', count: 3 }],
    ips: [{ value: '10.1.2.3', name: '', count: 3 }],
  });
  const collection: Monitor = { ...monitor, trigger: { kind: 'collection', of: 'failing' } };
  expect(factsOf(collection, anna, view, at).events).toBe(0);
});
