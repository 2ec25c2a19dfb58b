import { Dexie, type ObservabilitySet, type Table } from 'dexie';

/**
 * Calls back after every write to a table, in any context. Answers how to stop.
 *
 * Not a live query: its first answer may come late and hold a write already, and nobody could tell.
 */
export function watchTable(db: Dexie, table: Pick<Table, 'name'>, onChange: () => void): () => void {
  const place = `idb://${db.name}/${table.name}/`;
  const listen = (parts: ObservabilitySet) => {
    if (place in parts) onChange();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
