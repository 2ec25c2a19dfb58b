import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { openPeople, type PeopleDatabase } from '../open-people';

/** A people's database of the running test alone; as many connections to it as the test asks for. */
export function testPeople(): { connect(): PeopleDatabase } {
  const indexedDB = new IDBFactory();
  // What tells of writes asks for the browser's own, whatever the database was opened with.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  const name = `orgwatch-people-${randomUUID()}`;
  return {
    connect() {
      const db = openPeople({ name, indexedDB, IDBKeyRange });
      onTestFinished(() => db.close());
      return db;
    },
  };
}
