import { countWrite } from './changes';
import { eraseUnused } from './erase-unused';
import type { Database } from './open-database';
import type { SegmentOutline } from './schema';

/** Drops an org's segments that end before `before` (ms), and all that only they needed. Returns rows dropped. */
export function retainEvents(db: Database, org: string, before: number): Promise<number> {
  const tables = [db.segments, db.columns, db.origins, db.chunks, db.payloads, db.dictionaries];
  return db.transaction('rw', [...tables, db.quarantine, db.changes], async () => {
    const setAside = await db.quarantine.where('[org+receivedAt]').between([org, -Infinity], [org, before]).delete();
    const segments = await db.segments.where('org').equals(org).toArray();
    const dropped = segments.filter(({ to }) => to < before);
    if (dropped.length > 0) {
      const kept = segments.filter(({ to }) => to >= before);
      const ids = dropped.map(({ id }) => id);
      await Promise.all([db.segments.bulkDelete(ids), db.columns.bulkDelete(ids)]);
      const held = new Set(kept.map(({ id }) => id));
      const origins = (await db.origins.where('org').equals(org).primaryKeys()).filter((id) => !held.has(id));
      await db.origins.bulkDelete(origins);
      await dropChunks(db, org, before, kept);
      await eraseUnused(db);
    }
    if (dropped.length > 0) await countWrite(db, 'events');
    else if (setAside > 0) await countWrite(db);
    return dropped.reduce((sum, { rows }) => sum + rows, 0);
  });
}

/** A chunk is of use as long as one row points to it; only rows older than `before` point to those in question. */
async function dropChunks(db: Database, org: string, before: number, kept: readonly SegmentOutline[]) {
  const old = (await db.chunks.where('org').equals(org).toArray()).filter(({ to }) => to < before);
  const used = new Set<number>();
  for (const { id, from } of kept) {
    if (from >= before) continue;
    for (const chunk of (await db.origins.get(id))?.chunk ?? []) used.add(chunk);
  }
  const unused = old.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  await Promise.all([db.chunks.bulkDelete(unused), db.payloads.bulkDelete(unused)]);
}
