import { countWrite } from './changes';
import { defaultRecord } from './default-record';
import { type EncodedPage, encodePage } from './encode-page';
import type { NewSegment } from './encode-segment';
import type { Appended, EventPage, StoredQuarantine } from './event-store';
import { narrow } from './narrow';
import type { Database } from './open-database';
import { sortPage } from './sort-page';
import { assertFresh, idsOf, type WriterMemory } from './writer-memory';

/**
 * Stores a page whole or not at all. Where it throws, the memory it was given is of no more use.
 * `now`: when the page was received, ms.
 */
export async function appendPage(db: Database, memory: WriterMemory, page: EventPage, now: number): Promise<Appended> {
  const { org } = page;
  const sorted = sortPage(page, await idsOf(db, memory, org), now);
  const encoded = await encodePage(org, sorted, memory.vocabulary);
  const dictionaryPage = memory.vocabulary.takeChanges();
  const tables = [db.segments, db.columns, db.origins, db.chunks, db.payloads];
  const { appended, events } = await db.transaction(
    'rw',
    [...tables, db.dictionaries, db.records, db.quarantine, db.changes],
    async () => {
      await assertFresh(db, memory);
      await writeEvents(db, encoded);
      if (dictionaryPage) await db.dictionaries.add(dictionaryPage);
      const setAside = await writeQuarantine(db, [...sorted.quarantine.values()]);
      const appended: Appended = {
        added: sorted.fresh.length,
        duplicates: sorted.duplicates + sorted.quarantine.size - setAside,
        quarantined: setAside,
        span: encoded.span,
      };
      const record = (await db.records.get(org)) ?? defaultRecord(org);
      await db.records.put(page.advance(record, appended));
      const changes = appended.added > 0 ? await countWrite(db, 'events') : await countWrite(db);
      return { appended, events: changes.events };
    },
  );
  memory.events = events;
  return appended;
}

async function writeEvents(db: Database, { segments, chunks }: EncodedPage) {
  const chunkIds: number[] = [];
  for (const { outline, payload } of chunks) {
    const id = await db.chunks.add(outline);
    await db.payloads.add({ id, ...payload });
    chunkIds.push(id);
  }
  for (const segment of segments) {
    const chunk = narrow(Array.from(segment.origins.chunk, (index) => chunkIds[index] ?? 0));
    await writeSegment(db, { ...segment, origins: { ...segment.origins, chunk } });
  }
}

/** Writes the three records of a segment, within the caller's transaction. */
export async function writeSegment(db: Database, { outline, columns, origins }: NewSegment) {
  const id = await db.segments.add(outline);
  await db.columns.add({ id, ...columns });
  await db.origins.add({ id, ...origins });
}

/** Returns how many were not there before. */
async function writeQuarantine(db: Database, entries: readonly StoredQuarantine[]): Promise<number> {
  if (entries.length === 0) return 0;
  const known = new Set(
    await db.quarantine
      .where('id')
      .anyOf(entries.map(({ id }) => id))
      .primaryKeys(),
  );
  const unknown = entries.filter(({ id }) => !known.has(id));
  await db.quarantine.bulkAdd(unknown);
  return unknown.length;
}
