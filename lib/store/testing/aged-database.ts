import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import type { Database } from '../open-database';
import { schemaVersions } from '../schema';
import { dump } from './dump';
import { testDatabase } from './open-test-database';

interface Segmentlike {
  codes: Record<string, unknown>;
  columns: Record<string, unknown>;
  reading: number;
}

/** A database of version 1 with what is stored in a present one: no `scope` anywhere, and no word of readings. */
export async function agedDatabase(present: Database): Promise<ReturnType<typeof testDatabase>> {
  const database = testDatabase();
  const old = new Dexie(database.name, { indexedDB: database.indexedDB, IDBKeyRange });
  old.version(1).stores(schemaVersions[0]?.stores ?? {});
  for (const [table, records] of Object.entries(await dump(present)))
    await old.table(table).bulkAdd(
      (records as Segmentlike[]).map((record) => {
        const { reading: _, ...aged } = structuredClone(record);
        if (table === 'columns') delete aged.codes.scope;
        if (table === 'dictionaries') delete aged.columns.scope;
        return aged;
      }),
    );
  old.close();
  return database;
}
