import { expect, it, vi } from 'vitest';
import type { PersonRecord } from '../risk/person-record';
import { createPeopleReader } from './people-reader';
import type { PassRecord } from './people-store';
import { createPeopleWriter } from './people-writer';
import { testPeople } from './testing/open-test-people';

const person = (id: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  org: 'a',
  person: id,
  name: `Name of ${id}`,
  email: `${id}@example.com`,
  findings: [],
  role: null,
  evidence: [],
  learned: { from: null, events: 0, logins: 0, at: null },
  lastSeenAt: null,
  lastLogin: null,
  countries: [],
  products: [],
  ...more,
});

const pass = (more: Partial<PassRecord> = {}): PassRecord => ({
  org: 'a',
  at: 5,
  fullAt: 5,
  basis: 'b',
  alerts: '',
  failed: [],
  sites: ['s1'],
  people: 2,
  ...more,
});

const ids = (people: readonly PersonRecord[]) => people.map(({ org, person: id }) => `${org}/${id}`).sort();

it('keeps people by org, and gives them back as they were', async () => {
  const writer = createPeopleWriter(testPeople().connect());
  const anna = person('557058:anna', { name: '<b>שלום</b>', email: 'Anna@Example.com' });
  await writer.put('a', [anna, person('ben')]);
  await writer.put('b', [person('ben', { org: 'b' })]);
  expect(await writer.read('a', '557058:anna')).toEqual(anna);
  expect(await writer.read('b', '557058:anna')).toBeUndefined();
  expect(ids(await writer.list('a'))).toEqual(['a/557058:anna', 'a/ben']);
  expect(ids(await writer.list(null))).toHaveLength(3);
  expect(ids(await writer.readMany('a', ['ben', 'nobody']))).toEqual(['a/ben']);
});

it('finds whoever has an e-mail address, however it is written, and everybody who shares it', async () => {
  const writer = createPeopleWriter(testPeople().connect());
  await writer.put('a', [
    person('1', { email: 'Team@Example.com' }),
    person('2', { email: 'team@example.com' }),
    person('3', { email: '' }),
  ]);
  await writer.put('b', [person('4', { email: 'team@example.com' })]);
  expect(ids(await writer.byEmail('a', [' TEAM@example.COM', 'team@example.com']))).toEqual(['a/1', 'a/2']);
  expect(await writer.byEmail('a', [''])).toEqual([]);
});

it('a full pass ends by removing those of the org who are no more', async () => {
  const writer = createPeopleWriter(testPeople().connect());
  await writer.put('a', [person('1'), person('2')]);
  await writer.put('b', [person('2', { org: 'b' })]);
  await writer.finish(pass(), null);
  expect(ids(await writer.list(null))).toHaveLength(3);
  await writer.finish(pass({ at: 6 }), new Set(['1']));
  expect(ids(await writer.list(null))).toEqual(['a/1', 'b/2']);
  expect(await writer.pass('a')).toEqual(pass({ at: 6 }));
});

it('removes an org with its people and its pass', async () => {
  const writer = createPeopleWriter(testPeople().connect());
  await writer.put('a', [person('1')]);
  await writer.put('b', [person('1', { org: 'b' })]);
  await writer.finish(pass(), null);
  await writer.removeOrg('a');
  expect(ids(await writer.list(null))).toEqual(['b/1']);
  expect(await writer.passes()).toEqual([]);
});

it('tells every reader of a write, until it is told to stop', async () => {
  const { connect } = testPeople();
  const writer = createPeopleWriter(connect());
  const onChange = vi.fn();
  const stop = createPeopleReader(connect()).watch(onChange);
  await writer.put('a', [person('1')]);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  const before = onChange.mock.calls.length;
  stop();
  await writer.put('a', [person('2')]);
  expect(onChange).toHaveBeenCalledTimes(before);
});

it('asks for a pass over all people of an org, or of every org', async () => {
  const writer = createPeopleWriter(testPeople().connect());
  await writer.put('a', [person('ben')]);
  await writer.finish(pass(), null);
  await writer.finish(pass({ org: 'b' }), null);
  const bases = async () => (await writer.passes()).map(({ org, basis }) => `${org} ${basis}`).sort();
  await writer.outdate('a');
  await writer.outdate('of nobody');
  expect(await bases()).toEqual(['a ', 'b b']);
  await writer.outdate(null);
  expect(await bases()).toEqual(['a ', 'b ']);
  expect(ids(await writer.list('a'))).toEqual(['a/ben']);
});
