import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../open-database';

/** A database of the running test alone; as many connections to it as the test asks for. */
export function testDatabase(): { name: string; connect(): Database; indexedDB: IDBFactory } {
  const indexedDB = new IDBFactory();
  // What tells of writes asks for the browser's own, whatever the database was opened with.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  // Databases of one name tell each other of writes, also from one test worker to the next.
  const name = `orgwatch-${randomUUID()}`;
  return {
    name,
    indexedDB,
    connect() {
      const db = openDatabase({ name, indexedDB, IDBKeyRange });
      onTestFinished(() => db.close());
      return db;
    },
  };
}
