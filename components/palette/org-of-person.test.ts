import { describe, expect, test } from 'vitest';
import type { PersonRecord } from '../../lib/risk/person-record';
import { orgOfPerson } from './org-of-person';

const known: Record<string, Record<string, number | null>> = {
  anna: { here: 5, there: 9 },
  ben: { there: 3, elsewhere: 7 },
  cem: { there: null },
};
const people = {
  read: async (org: string, person: string) => {
    const lastSeenAt = known[person]?.[org];
    return lastSeenAt === undefined ? undefined : ({ org, person, lastSeenAt } as PersonRecord);
  },
};
const connections = ['here', 'there', 'elsewhere'].map((org) => ({ org }));

describe('the organization in which somebody is looked at', () => {
  test.each([
    ['anna', 'here', 'here'],
    ['ben', 'here', 'elsewhere'],
    ['cem', 'here', 'there'],
    ['ben', null, null],
  ])('%s, with %s in view: %s', async (person, inView, org) => {
    expect(await orgOfPerson(people, person, inView, connections)).toEqual({ org });
  });

  test.each(['here', null])('is none for an app, with %s in view', async (inView) => {
    expect(await orgOfPerson(people, 'app', inView, connections)).toBeNull();
  });

  test('is the only one there is', async () => {
    expect(await orgOfPerson(people, 'anna', 'here', [{ org: 'here' }])).toEqual({ org: 'here' });
  });
});
