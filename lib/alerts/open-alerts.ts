import { Dexie, type Table } from 'dexie';
import { type DatabaseOptions, reopenAfterFailure } from '../store/open-database';
import { type AlertTables, schemaVersions } from './schema';

/** The alerts' own database, with its tables typed. */
export type AlertDatabase = Dexie & { [T in keyof AlertTables]: Table<AlertTables[T], string> };

/** The alerts' database, made or upgraded when first used. Whoever opens it closes it. */
export function openAlerts({ name = 'orgwatch-alerts', ...dependencies }: DatabaseOptions = {}): AlertDatabase {
  // No cache of Dexie's own: what is read once may be many, and is shown by another context than the one that writes.
  const db = new Dexie(name, { ...dependencies, cache: 'disabled' }) as AlertDatabase;
  for (const { version, stores, upgrade } of schemaVersions) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  reopenAfterFailure(db);
  return db;
}
