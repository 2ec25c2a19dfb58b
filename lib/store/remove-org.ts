import { countWrite } from './changes';
import { eraseUnused } from './erase-unused';
import type { Database } from './open-database';

/** Removes everything of an org, and from the dictionaries what no other org has. */
export function removeEverythingOf(db: Database, org: string): Promise<void> {
  const tables = [db.segments, db.columns, db.origins, db.chunks, db.payloads, db.dictionaries];
  return db.transaction('rw', [...tables, db.quarantine, db.records, db.catalogues, db.changes], async () => {
    const segments = await db.segments.where('org').equals(org).primaryKeys();
    const chunks = await db.chunks.where('org').equals(org).primaryKeys();
    await Promise.all([
      db.segments.bulkDelete(segments),
      db.columns.bulkDelete(segments),
      db.origins.where('org').equals(org).delete(),
      db.chunks.bulkDelete(chunks),
      db.payloads.bulkDelete(chunks),
      db.quarantine.where('[org+receivedAt]').between([org, -Infinity], [org, Infinity]).delete(),
      db.records.delete(org),
      db.catalogues.delete(org),
    ]);
    await eraseUnused(db);
    await countWrite(db, 'events', 'actions');
  });
}
