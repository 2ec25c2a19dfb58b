import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import { schemaVersions, type Tables } from './schema';

type Numbered = 'segments' | 'chunks' | 'dictionaries';
type Keys = {
  columns: number;
  origins: number;
  payloads: number;
  records: string;
  quarantine: string;
  catalogues: string;
  corrections: string;
  changes: string;
};

/** The database, with its tables typed. */
export type Database = Dexie & { [T in Numbered]: EntityTable<Tables[T], 'id'> } & {
  [T in keyof Keys]: Table<Tables[T], Keys[T]>;
};

export interface DatabaseOptions {
  name?: string;
  /** The browser's own where absent. */
  indexedDB?: DexieOptions['indexedDB'];
  IDBKeyRange?: DexieOptions['IDBKeyRange'];
}

/** The event store's database, made or upgraded when first used. Whoever opens it closes it. */
export function openDatabase({ name = 'orgwatch', ...dependencies }: DatabaseOptions = {}): Database {
  // No cache of Dexie's own: segments are cached by id, and what it would hold of the rest is more than what it saves.
  const db = new Dexie(name, { ...dependencies, cache: 'disabled' }) as Database;
  for (const { version, stores } of schemaVersions) db.version(version).stores(stores);
  return db;
}
