import { describe, expect, test } from 'vitest';
import { dayMs } from '../../lib/durations';
import type { Finding } from '../../lib/risk/finding';
import type { PersonRecord } from '../../lib/risk/person-record';
import { defaultRiskChoice } from '../../lib/risk/score';
import { choosePeople } from './choose-people';
import { formatPeople, type PeopleChoice, parsePeople, sortedBy } from './people-choice';
import { rankPeople, risenMost } from './rank-people';
import { circumstancesFrom } from './use-risk';

const now = 400 * dayMs;

const found = (score: number, daysAgo: number): Finding => ({
  signal: 'risky-location',
  day: Math.floor(now / dayMs) - daysAgo,
  at: now - daysAgo * dayMs,
  firstAt: now - daysAgo * dayMs,
  score,
  value: 'KP',
  events: 1,
  facts: { country: 'KP' },
});

const record = (person: string, part: Partial<PersonRecord> = {}): PersonRecord => ({
  org: 'o',
  person,
  name: person,
  email: `${person}@example.com`,
  findings: [],
  role: null,
  evidence: [],
  learned: { from: 0, events: 1, logins: 1, at: 0 },
  lastSeenAt: null,
  lastLogin: null,
  countries: [],
  products: [],
  ...part,
});

const people = [
  record('calm', { lastSeenAt: now }),
  record('old', { findings: [found(80, 7)], countries: ['DE'], products: ['jira'], lastSeenAt: now - dayMs }),
  record('José Ñandú', { findings: [found(80, 0)], countries: ['DE', 'BR'], products: ['confluence'] }),
  record('twin', { findings: [found(80, 7)], countries: ['BR'], products: ['jira'], lastSeenAt: now - 2 * dayMs }),
];
const circumstancesOf = circumstancesFrom(defaultRiskChoice, [], {}, now);
const ranked = rankPeople(people, circumstancesOf, new Map([['o/twin', 2]]));
const everybody: PeopleChoice = parsePeople('');
const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);

describe('the ranking', () => {
  test('has the riskiest first; equals share a rank, and whoever has no risk has none', () => {
    expect(ranked.map(({ name, rank }) => [name, rank])).toEqual([
      ['José Ñandú', 1],
      ['twin', 2],
      ['old', 2],
      ['calm', null],
    ]);
  });

  test('tells what changed within seven days', () => {
    expect(ranked.map(({ change }) => change)).toEqual([80, -40, -40, 0]);
    expect(names(risenMost(ranked, 3))).toEqual(['José Ñandú']);
  });

  test('follows what the admin accepted, and how critical somebody is', () => {
    const accepted = circumstancesFrom(
      defaultRiskChoice,
      [
        {
          id: '1',
          org: 'o',
          person: 'José Ñandú',
          signal: 'risky-location',
          value: 'KP',
          from: 0,
          until: now,
          reason: '',
          acceptedAt: now,
        },
      ],
      { 'o/old': 4 },
      now,
    );
    const again = rankPeople(people, accepted, new Map());
    expect(names(again)).toEqual(['old', 'twin', 'calm', 'José Ñandú']);
  });
});

describe('a choice of people', () => {
  test.each<[Partial<PeopleChoice>, string[]]>([
    [{ search: 'jose nandu' }, ['José Ñandú']],
    [{ search: 'TWIN@' }, ['twin']],
    [{ levels: ['high'] }, ['José Ñandú']],
    [{ levels: ['moderate'], country: 'DE' }, ['old']],
    [{ product: 'jira' }, ['twin', 'old']],
    [{ product: 'jira', search: 'nobody' }, []],
    [{ sort: { by: 'name', descending: false } }, ['calm', 'José Ñandú', 'old', 'twin']],
    [{ sort: { by: 'seen', descending: true } }, ['calm', 'old', 'twin', 'José Ñandú']],
    [{ sort: { by: 'seen', descending: false } }, ['twin', 'old', 'calm', 'José Ñandú']],
    [{ sort: { by: 'change', descending: false } }, ['twin', 'old', 'calm', 'José Ñandú']],
    [{ sort: { by: 'score', descending: false } }, ['calm', 'twin', 'old', 'José Ñandú']],
  ])('%j', (part, expected) => {
    expect(names(choosePeople(ranked, { ...everybody, ...part }).shown)).toEqual(expected);
  });

  test('counts of each part what it would show under the others', () => {
    const { levels, products, countries } = choosePeople(ranked, { ...everybody, levels: ['moderate'], country: 'DE' });
    expect(levels).toEqual({ critical: 0, high: 1, moderate: 1, low: 0, minimal: 0 });
    expect(Object.fromEntries(products)).toEqual({ jira: 1 });
    expect(Object.fromEntries(countries)).toEqual({ DE: 1, BR: 1 });
  });
});

describe('the address', () => {
  test.each([
    '',
    'sort=name',
    'sort=-seen&search=anna+m%C3%BCller&level=critical,high&product=jira&country=DE',
    'org=o&level=low',
  ])('%s', (search) => {
    const written = formatPeople(parsePeople(search), search);
    expect(parsePeople(written)).toEqual(parsePeople(search));
    expect(new URLSearchParams(written).get('org')).toBe(new URLSearchParams(search).get('org'));
  });

  test('what makes no sense is the default', () => {
    expect(parsePeople('sort=age&level=none')).toEqual(everybody);
    expect(formatPeople(everybody)).toBe('');
  });

  test('a column is sorted the useful way round first, and then the other', () => {
    expect(sortedBy('name', everybody.sort)).toEqual({ by: 'name', descending: false });
    expect(sortedBy('seen', everybody.sort)).toEqual({ by: 'seen', descending: true });
    expect(sortedBy('score', everybody.sort)).toEqual({ by: 'score', descending: false });
  });
});
