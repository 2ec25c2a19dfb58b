import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, test } from 'vitest';
import { type Column, columnIds } from '../columns';
import { createReader } from '../reader';
import { schemaVersions } from '../schema';
import { dump } from '../testing/dump';
import { testDatabase } from '../testing/open-test-database';
import { pageOf, plainEvent, understood } from '../testing/page';
import { createWriter } from '../writer';
import type { UpgradeFixture } from './fixture';

const fixtures = Object.entries(import.meta.glob<{ fixture: UpgradeFixture }>('./v*.ts', { eager: true }))
  .map(([path, { fixture }]) => ({ path, fixture }))
  .sort((a, b) => a.fixture.version - b.fixture.version);

test('every version of the database has a fixture, named by its number', () => {
  expect(fixtures.map(({ path }) => path)).toEqual(schemaVersions.map(({ version }) => `./v${version}.ts`));
  expect(fixtures.map(({ fixture }) => fixture.version)).toEqual(schemaVersions.map(({ version }) => version));
});

test('the newest fixture has the tables that are made today', () => {
  const today = new Map<string, string | null | undefined>();
  for (const { stores } of schemaVersions) for (const [table, keys] of Object.entries(stores)) today.set(table, keys);
  const left = Object.fromEntries([...today].filter(([, keys]) => keys !== null));
  expect(fixtures.at(-1)?.fixture.stores).toEqual(left);
});

describe.each(fixtures)('$path', ({ fixture }) => {
  async function stored() {
    const database = testDatabase();
    const old = new Dexie(database.name, { indexedDB: database.indexedDB, IDBKeyRange });
    old.version(fixture.version).stores(fixture.stores);
    for (const [table, records] of Object.entries(fixture.records)) await old.table(table).bulkAdd(records);
    old.close();
    return database.connect();
  }

  it('is seen as it was', async () => {
    const { expected } = fixture;
    const reader = createReader(await stored());
    const { segments, dictionaries, catalogue, corrections } = await reader.view({ from: 0, to: Infinity }, null);
    const valueIn = (column: Column, code = 0) => dictionaries[column].values[code];
    const rows = [];
    for (const { id, org, at, codes } of segments)
      for (const [row, time] of at.entries())
        rows.push({
          at: time,
          org,
          payload: await reader.payload({ segment: id, row }),
          values: Object.fromEntries(columnIds.map((column) => [column, valueIn(column, codes[column][row])])),
        });
    expect(rows.sort((a, b) => a.at - b.at)).toMatchObject(expected.rows);
    expect(rows).toHaveLength(expected.rows.length);
    expect(Object.fromEntries(columnIds.map((column) => [column, dictionaries[column].labels]))).toMatchObject(
      expected.labels,
    );
    expect(Object.fromEntries(columnIds.map((column) => [column, dictionaries[column].details]))).toMatchObject(
      expected.details,
    );
    expect(await reader.records()).toEqual(expected.records);
    expect(await reader.quarantine(null, 99)).toEqual(expected.quarantine);
    expect([...catalogue.keys()]).toEqual(expected.catalogue);
    expect([...corrections]).toEqual(expected.corrections);
  });

  it('can be written on', async () => {
    const db = await stored();
    const before = (await dump(db)).segments?.length ?? 0;
    const writer = createWriter({ db, now: () => 50 });
    const page = pageOf('o', [
      understood(plainEvent('new', 40, { actor: { id: 'a2', name: '', email: '', type: 'user' } })),
    ]);
    expect(await writer.append(page)).toMatchObject({ added: 1 });
    expect(await writer.append(page)).toMatchObject({ added: 0, duplicates: 1 });
    expect(await db.segments.count()).toBe(before + 1);
    const { dictionaries } = await createReader(db).view({ from: 40, to: 41 }, null);
    expect(dictionaries.actor.labels).toMatchObject(fixture.expected.labels.actor ?? []);
  });
});
