import { expect, test, vi } from 'vitest';
import { createReader } from './reader';
import { testDatabase } from './testing/open-test-database';
import { pageOf, plainEvent, rawOf, understood } from './testing/page';
import { createWriter } from './writer';

function setUp() {
  const database = testDatabase();
  const db = database.connect();
  return { database, db, writer: createWriter({ db: database.connect(), now: () => 5 }), reader: createReader(db) };
}

test('a range loads the segments that it touches, and each of them once', async () => {
  const { db, reader, writer } = setUp();
  for (const at of [10, 20, 30, 40]) await writer.append(pageOf('o', [understood(plainEvent(`${at}`, at))]));
  await writer.append(pageOf('p', [understood(plainEvent('other', 25))]));
  const loaded: number[] = [];
  db.columns.hook('reading', (columns) => {
    loaded.push(columns.at[0] ?? 0);
    return columns;
  });
  const from = async (range: { from: number; to: number }, orgs: string[] | null) =>
    (await reader.view(range, orgs)).segments.map((segment) => segment.from);
  expect(await from({ from: 20, to: 40 }, ['o'])).toEqual([20, 30]);
  expect(await from({ from: 20, to: 41 }, null)).toEqual([20, 25, 30, 40]);
  expect(await from({ from: 31, to: 40 }, null)).toEqual([]);
  expect(await from({ from: 0, to: 100 }, [])).toEqual([]);
  expect(loaded).toEqual([20, 30, 25, 40]);
  // Once four other views were asked for, the first are forgotten.
  await Promise.all([10, 10, 10, 10].map((at) => reader.view({ from: at, to: at + 1 }, null)));
  expect(await from({ from: 20, to: 21 }, null)).toEqual([20]);
  expect(loaded).toEqual([20, 30, 25, 40, 10, 20]);
});

test('dictionaries are read on from where they were', async () => {
  const { db, reader, writer } = setUp();
  const read: number[] = [];
  db.dictionaries.hook('reading', (page) => {
    read.push(page.id);
    return page;
  });
  const cities = async () => (await reader.view({ from: 0, to: 100 }, null)).dictionaries.city.values;
  await writer.append(pageOf('o', [understood(plainEvent('1', 1, { city: 'Berlin' }))]));
  expect(await cities()).toEqual(['', 'Berlin']);
  await writer.append(pageOf('o', [understood(plainEvent('2', 1, { city: 'Gdańsk' }))]));
  expect(await cities()).toEqual(['', 'Berlin', 'Gdańsk']);
  expect(await cities()).toEqual(['', 'Berlin', 'Gdańsk']);
  expect(read).toEqual([1, 2]);
});

test('names are those of the newest event, whatever order pages come in', async () => {
  const { reader, writer } = setUp();
  const named = (id: string, at: number, name: string, email: string) =>
    understood(plainEvent(id, at, { actor: { id: 'anna', name, email, type: 'user' } }));
  const anna = async () => {
    const { actor } = (await reader.view({ from: 0, to: 100 }, null)).dictionaries;
    return [actor.labels[1], actor.details[1]];
  };
  await writer.append(pageOf('o', [named('1', 50, 'Anna', '')]));
  await writer.append(pageOf('o', [named('2', 40, 'Anna before', 'anna@x.org')]));
  expect(await anna()).toEqual(['Anna', 'anna@x.org']);
  await writer.append(pageOf('o', [named('3', 60, '', '')]));
  expect(await anna()).toEqual(['Anna', 'anna@x.org']);
  await writer.append(pageOf('o', [named('4', 70, 'Anna after', 'after@x.org')]));
  expect(await anna()).toEqual(['Anna after', 'after@x.org']);
});

test('catalogues and corrections are the same objects until they change', async () => {
  const { reader, writer } = setUp();
  const view = () => reader.view({ from: 0, to: 1 }, ['o']);
  const login = { id: 'a', displayName: 'Logged in', groups: [] };
  await writer.saveCatalogue('o', [login], 7);
  await writer.saveCatalogue('p', [{ id: 'b', displayName: '', groups: [] }], 8);
  const first = await view();
  expect(first.catalogue).toEqual(new Map([['a', login]]));
  await writer.append(pageOf('o', [understood(plainEvent('1', 1))]));
  expect((await view()).catalogue).toBe(first.catalogue);
  await writer.saveCorrection('a', 'login');
  expect((await view()).corrections).toEqual(new Map([['a', 'login']]));
  await writer.saveCorrection('a', null);
  expect((await view()).corrections).toEqual(new Map());
  expect(await reader.record('o')).toMatchObject({ catalogueAt: 7 });
});

test('what was set aside is kept whole, once, the newest first', async () => {
  const { database, reader } = setUp();
  let now = 100;
  const writer = createWriter({ db: database.connect(), now: () => now });
  const broken = (raw: string) => ({
    ok: false as const,
    quarantined: { raw, reason: 'no-id' as const, detail: 'id' },
  });
  expect(await writer.append(pageOf('o', [broken('{}'), broken('{}')]))).toMatchObject({
    quarantined: 1,
    duplicates: 1,
  });
  now = 200;
  expect(await writer.append(pageOf('o', [broken('{}'), broken('[]')]))).toMatchObject({
    quarantined: 1,
    duplicates: 1,
  });
  expect(await writer.append(pageOf('p', [broken('{}')]))).toMatchObject({ quarantined: 1 });
  expect(await reader.quarantine('o', 5)).toMatchObject([
    { raw: '[]', org: 'o', receivedAt: 200, reason: 'no-id', detail: 'id' },
    { raw: '{}', org: 'o', receivedAt: 100 },
  ]);
  expect(await reader.quarantine(null, 1)).toHaveLength(1);
  expect((await reader.holdings()).map(({ org, quarantined }) => [org, quarantined])).toEqual([
    ['o', 2],
    ['p', 1],
  ]);
});

test('every write is told of, in every context, until nobody wants to know', async () => {
  const { reader, writer } = setUp();
  const onChange = vi.fn();
  // Both connections are open: to open one is told of as well.
  await writer.updateRecord('o', (record) => record);
  await reader.records();
  const stop = reader.watch(onChange);
  await writer.append(pageOf('o', [understood(plainEvent('1', 1))]));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  await writer.updateRecord('o', (record) => ({ ...record, running: 'live' }));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
  stop();
  await writer.updateRecord('o', (record) => ({ ...record, running: null }));
  expect(await reader.records()).toMatchObject([{ org: 'o', running: null }]);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('payloads come back to the letter, also where a page is cut into chunks', async () => {
  const { db, reader, writer } = setUp();
  const long = 'ż'.repeat(3_000_000);
  const events = [30, 10, 20, 40].map((at) => plainEvent(`${at}`, at, { city: at === 40 ? '' : `${at}${long}` }));
  await writer.append(pageOf('o', events.map(understood)));
  const chunks = await db.chunks.toArray();
  expect(chunks.map(({ from, to, rows }) => [from, to, rows])).toEqual([
    [10, 30, 2],
    [20, 40, 2],
  ]);
  const [segment] = (await reader.view({ from: 0, to: 50 }, null)).segments;
  const refs = [3, 0, 2, 1].map((row) => ({ segment: segment?.id ?? 0, row }));
  expect(await reader.payloads(refs)).toEqual([3, 1, 0, 2].map((i) => rawOf(events[i] ?? plainEvent('', 0))));
  await expect(reader.payload({ segment: 99, row: 0 })).rejects.toThrow('stored no more');
});

test('a view knows the oldest row of its orgs, also where the range begins later', async () => {
  const { reader, writer } = setUp();
  const oldest = async (orgs: string[] | null) => (await reader.view({ from: 30, to: 50 }, orgs)).oldest;
  expect(await oldest(null)).toBe(null);
  for (const at of [40, 20]) await writer.append(pageOf('o', [understood(plainEvent(`${at}`, at))]));
  await writer.append(pageOf('p', [understood(plainEvent('other', 10))]));
  expect(await oldest(null)).toBe(10);
  expect(await oldest(['o'])).toBe(20);
});
