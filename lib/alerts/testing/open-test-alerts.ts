import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { type AlertDatabase, openAlerts } from '../open-alerts';

/** An alerts' database of the running test alone; as many connections to it as the test asks for. */
export function testAlerts(): { connect(): AlertDatabase } {
  const indexedDB = new IDBFactory();
  // What tells of writes asks for the browser's own, whatever the database was opened with.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  const name = `orgwatch-alerts-${randomUUID()}`;
  return {
    connect() {
      const db = openAlerts({ name, indexedDB, IDBKeyRange });
      onTestFinished(() => db.close());
      return db;
    },
  };
}
