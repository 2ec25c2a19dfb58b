import type { Column } from './columns';
import { applyTo } from './dictionary-page';
import { type DictionaryTable, emptyTables } from './dictionary-table';
import type { Database } from './open-database';

/** The dictionaries of a reader: only pages that are new are read. */
export interface DictionaryCache {
  /** Call it within a transaction that has `dictionaries` in it. The tables are always the same, and grow. */
  load(): Promise<Record<Column, DictionaryTable>>;
}

/** A cache for one reader. */
export function createDictionaryCache(db: Database): DictionaryCache {
  const tables = emptyTables();
  let newest = 0;
  return {
    async load() {
      for (const page of await db.dictionaries.where('id').above(newest).toArray()) {
        applyTo(tables, page);
        newest = page.id;
      }
      return tables;
    },
  };
}
