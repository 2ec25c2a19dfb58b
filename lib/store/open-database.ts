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

/**
 * A database that could not be opened stays shut in Dexie's memory, though the reason (a full disk) may pass. So as soon
 * as whoever waits for it is told, the failure is forgotten, and whoever needs the database next opens it anew: somebody
 * who made room and asks at once is not answered with what was before.
 */
export function reopenAfterFailure(db: Dexie): void {
  const open = db.open.bind(db);
  db.open = () =>
    open().catch((problem: unknown) => {
      setTimeout(() => !db.isOpen() && db.close({ disableAutoOpen: false }));
      throw problem;
    });
}

/** The event store's database, made or upgraded when first used. Whoever opens it closes it. */
export function openDatabase({ name = 'orgwatch', ...dependencies }: DatabaseOptions = {}): Database {
  // No cache of Dexie's own: segments are cached by id, and what it would hold of the rest is more than what it saves.
  const db = new Dexie(name, { ...dependencies, cache: 'disabled' }) as Database;
  for (const { version, stores, upgrade } of schemaVersions) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  reopenAfterFailure(db);
  return db;
}
