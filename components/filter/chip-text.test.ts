import { expect, it } from 'vitest';
import type { StoreView } from '../../lib/store/view';
import { chipLine, chipText } from './chip-text';
import type { Chip } from './chips';
import { createNames } from './value-names';

const actors = { values: ['', 'u1', 'u2'], labels: ['', 'Anna Nowak', ''], details: ['', '', 'bo@x.example'] };
const stored = {
  dictionaries: { actor: { ...actors, codeOf: (value: string) => actors.values.indexOf(value) } },
  catalogue: new Map([['user_login', { id: 'user_login', displayName: 'Logged in', groups: [] }]]),
} as unknown as StoreView;
const connections = [
  { org: 'o1', name: 'Acme', kind: 'atlassian', connectedAt: 0, keyExpiresAt: null, depthDays: 30 } as const,
];
const nameOf = createNames(stored, connections);
const line = (chip: Chip) => chipLine(chipText(chip, nameOf));

it.each<[Chip, string]>([
  [{ kind: 'values', negated: false, field: 'country', values: ['PL', 'DE'] }, 'Country: Poland, Germany'],
  [
    { kind: 'values', negated: false, field: 'country', values: ['PL', 'DE', 'FR', 'x'] },
    'Country: Poland, Germany and 2 more',
  ],
  [{ kind: 'values', negated: true, field: 'actor', values: ['u1'] }, 'not Actor: Anna Nowak'],
  [{ kind: 'values', negated: false, field: 'actor', values: ['u2', 'u3'] }, 'Actor: bo@x.example, u3'],
  [{ kind: 'values', negated: false, field: 'actor', values: ['', 'u1'] }, 'Actor: (nothing), Anna Nowak'],
  [
    { kind: 'values', negated: false, field: 'action', values: ['user_login', 'group_made'] },
    'Action: Logged in, Group made',
  ],
  [{ kind: 'values', negated: false, field: 'activity', values: ['login-failed'] }, 'Activity: Failed login'],
  [{ kind: 'values', negated: false, field: 'org', values: ['o1', 'gone'] }, 'Organization: Acme, gone'],
  [{ kind: 'values', negated: false, field: 'outcome', values: ['failure'] }, 'Outcome: Failure'],
  [{ kind: 'matches', negated: false, field: 'actor', pattern: 'anna*' }, 'Actor is like: anna*'],
  [{ kind: 'matches', negated: true, field: 'ip', pattern: '10.' }, 'not IP address contains: 10.'],
  [{ kind: 'empty', negated: false, field: 'token' }, 'Token is empty'],
  [{ kind: 'empty', negated: true, field: 'token' }, 'Token is not empty'],
  [{ kind: 'clock', negated: false, field: 'day-of-week', values: [1, 7] }, 'Weekday: Monday, Sunday'],
  [{ kind: 'complex', filter: { kind: 'time', operator: '>=', point: '-7d' } }, 'time >= -7d'],
])('%j', (chip, text) => expect(line(chip)).toBe(text));

it('shows ids as long as the names are being read', () =>
  expect(
    chipText({ kind: 'values', negated: false, field: 'actor', values: ['u1'] }, createNames(null, [])).values,
  ).toEqual(['u1']));
