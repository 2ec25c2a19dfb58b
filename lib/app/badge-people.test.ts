import { expect, it } from 'vitest';
import { createPeopleWriter } from '../people/people-writer';
import { testPeople } from '../people/testing/open-test-people';
import type { PersonRecord } from '../risk/person-record';
import { findPeople } from './badge-people';

const org = 'kestrel';

const person = (id: string, email: string): PersonRecord => ({
  org,
  person: id,
  name: id,
  email,
  findings: [],
  role: null,
  evidence: [],
  learned: { from: 0, events: 1, logins: 1, at: null },
  lastSeenAt: 0,
  lastLogin: null,
  countries: [],
  products: [],
});

const found = async (size: number, accounts: string[], emails: string[]) => {
  const people = createPeopleWriter(testPeople().connect());
  await people.put(org, [person('anna', 'Anna@x.example'), person('ben', 'anna@x.example'), person('carl', '')]);
  await people.put('other', [{ ...person('anna', 'anna@x.example'), org: 'other' }]);
  const { byAccount, byEmail } = await findPeople({ people }, { org, people: size }, accounts, emails);
  const ids = (records: PersonRecord[]) => records.map((record) => `${record.org}/${record.person}`).sort();
  return [ids(byAccount), ids(byEmail)];
};

it.each([
  [['anna', 'nobody'], ['ANNA@x.example ']],
  [['carl'], ['', 'nobody@x.example']],
  [[], ['anna@x.example']],
  [['ben', 'anna'], []],
])('finds the same of all in one go as one by one: %j, %j', async (accounts, emails) => {
  const one = await found(1_000_000, accounts, emails);
  expect(await found(3, accounts, emails)).toEqual(one);
  expect(one.flat().length).toBeGreaterThan(0);
});
