import { Dexie, type Table } from 'dexie';
import { type DatabaseOptions, reopenAfterFailure } from '../store/open-database';
import { type PeopleTables, schemaVersions } from './schema';

/** The people's own database, with its tables typed. */
export type PeopleDatabase = Dexie & {
  people: Table<PeopleTables['people'], [org: string, person: string]>;
  passes: Table<PeopleTables['passes'], string>;
  changes: Table<PeopleTables['changes'], string>;
};

/** The people's database, made when first used. Whoever opens it closes it. */
export function openPeople({ name = 'orgwatch-people', ...dependencies }: DatabaseOptions = {}): PeopleDatabase {
  // No cache of Dexie's own: what is read once may be many, and is shown by another context than the one that writes.
  const db = new Dexie(name, { ...dependencies, cache: 'disabled' }) as PeopleDatabase;
  for (const { version, stores } of schemaVersions) db.version(version).stores(stores);
  reopenAfterFailure(db);
  return db;
}
