import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../open-database';

/** A database of the running test alone; as many connections to it as the test asks for. */
export function testDatabase(): { connect(): Database; indexedDB: IDBFactory } {
  const indexedDB = new IDBFactory();
  // Live queries ask for the browser's own, whatever the database was opened with.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  return {
    indexedDB,
    connect() {
      const db = openDatabase({ indexedDB, IDBKeyRange });
      onTestFinished(() => db.close());
      return db;
    },
  };
}
