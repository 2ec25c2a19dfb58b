import { readChanges } from './changes';
import { createIdIndex, type IdIndex } from './id-index';
import type { Database } from './open-database';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** Another writer was faster: what this one remembers is out of date. */
export class StaleMemoryError extends Error {
  override name = 'StaleMemoryError';
}

/** What a writer remembers of the disk. It is thrown away whole whenever a write fails, so it is never ahead. */
export interface WriterMemory {
  /** The count of `changes.events` that it belongs to. */
  events: number;
  vocabulary: Vocabulary;
  ids: Map<string, IdIndex>;
}

/** The memory of a writer that begins: all dictionaries, and no ids until they are asked for. */
export function readMemory(db: Database): Promise<WriterMemory> {
  return db.transaction('r', db.changes, db.dictionaries, async () => {
    const { events } = await readChanges(db);
    const pages = await db.dictionaries.orderBy(':id').toArray();
    return { events, vocabulary: createVocabulary(pages), ids: new Map() };
  });
}

/** The ids stored of an org; read from the disk the first time. */
export async function idsOf(db: Database, memory: WriterMemory, org: string): Promise<IdIndex> {
  const known = memory.ids.get(org);
  if (known) return known;
  const ids = await db.transaction('r', db.changes, db.segments, db.origins, async () => {
    await assertFresh(db, memory);
    const segments = await db.segments.where('org').equals(org).toArray();
    const index = createIdIndex(segments.reduce((sum, { rows }) => sum + rows, 0));
    // One at a time: all of them together would be held twice.
    for (const { id } of segments) {
      const origins = await db.origins.get(id);
      if (origins) index.addAll(origins.high, origins.low);
    }
    return index;
  });
  memory.ids.set(org, ids);
  return ids;
}

/** Throws where the disk is no longer what the memory is of. Call it within the transaction that relies on it. */
export async function assertFresh(db: Database, memory: WriterMemory) {
  const { events } = await readChanges(db);
  if (events !== memory.events) throw new StaleMemoryError('another writer was faster');
}
