import type { AuditEvent, Understood } from '../audit/event';
import { reading } from '../audit/reading';
import { writeSegment } from './append';
import { countWrite } from './changes';
import { type Column, columnIds, columns as columnsOfEvents } from './columns';
import { completeCodes } from './complete-codes';
import { newSegment } from './encode-segment';
import { eraseUnused } from './erase-unused';
import { narrow } from './narrow';
import type { Database } from './open-database';
import { unpack } from './pack';
import type { SegmentColumns, SegmentOrigins, SegmentOutline } from './schema';
import type { Codes } from './view';
import type { Vocabulary } from './vocabulary';
import { assertFresh, StaleMemoryError, type WriterMemory } from './writer-memory';

/** A segment understood anew and not yet written. */
export interface Reread {
  outline: SegmentOutline;
  columns: SegmentColumns;
  origins: SegmentOrigins;
  /** Row by row; undefined where the text is gone or says nothing to us any more: such a row stays as it is. */
  events: (AuditEvent | undefined)[];
}

const isStale = (segment: SegmentOutline): boolean => segment.reading < reading;

/**
 * The newest segment that was understood in an older way, understood anew from its payloads; null where there is
 * none. Writes nothing. What takes its time is here, so that no write has to wait for it.
 */
export async function prepareReread(db: Database, understand: (raw: string) => Understood): Promise<Reread | null> {
  const found = await db.transaction('r', db.segments, db.columns, db.origins, async () => {
    const stale = (await db.segments.toArray()).filter(isStale);
    const [outline] = stale.sort((a, b) => b.to - a.to || b.id - a.id);
    if (!outline) return null;
    const [columns, origins] = await Promise.all([db.columns.get(outline.id), db.origins.get(outline.id)]);
    if (!columns || !origins) throw new Error(`segment ${outline.id} has an outline and nothing else`);
    return { outline, columns, origins };
  });
  return found && { ...found, events: await understandRows(db, found.origins, understand) };
}

/** Chunk by chunk, so that one chunk's texts are held at a time. */
async function understandRows(db: Database, origins: SegmentOrigins, understand: (raw: string) => Understood) {
  const rowsOf = new Map<number, number[]>();
  for (const [row, chunk] of origins.chunk.entries()) {
    const rows = rowsOf.get(chunk);
    if (rows) rows.push(row);
    else rowsOf.set(chunk, [row]);
  }
  const events: (AuditEvent | undefined)[] = new Array(origins.chunk.length);
  for (const [chunk, rows] of rowsOf) {
    const texts = await textsOf(db, chunk);
    for (const row of rows) {
      const raw = texts[origins.slot[row] ?? 0];
      const understood = raw === undefined ? null : understand(raw);
      if (understood?.ok) events[row] = understood.event;
    }
  }
  return events;
}

async function textsOf(db: Database, chunk: number): Promise<string[]> {
  const payload = await db.payloads.get(chunk);
  if (!payload) return [];
  // Bytes that were damaged on the disk must not keep all older segments from being read: their rows stay as they are.
  return unpack(payload.deflated).catch(() => []);
}

/**
 * Puts a segment in the place of the one that it was read from; the number of rows, or 0 where that one is gone
 * (merged or dropped meanwhile). Where it throws, the memory it was given is of no more use.
 */
export async function writeReread(db: Database, memory: WriterMemory, reread: Reread): Promise<number> {
  const { outline, columns, origins } = reread;
  if (!(await db.segments.get(outline.id))) return 0;
  const segment = newSegment({ at: columns.at, codes: encode(reread, memory.vocabulary) }, origins);
  const dictionaryPage = memory.vocabulary.takeChanges();
  const tables = [db.segments, db.columns, db.origins, db.dictionaries, db.changes];
  const events = await db.transaction('rw', tables, async () => {
    await assertFresh(db, memory);
    // Merging counts no events. Tried again, it is found to be gone before any value was learnt.
    if (!(await db.segments.get(outline.id))) throw new StaleMemoryError('the segment was merged meanwhile');
    if (dictionaryPage) await db.dictionaries.add(dictionaryPage);
    const { id, ...copied } = segment.origins as SegmentOrigins;
    await writeSegment(db, { ...segment, origins: copied });
    // Readers cache segments by id, so it has a new one; the old origins stay as after merging.
    await db.segments.delete(outline.id);
    await db.columns.delete(outline.id);
    const isLast = !(await db.segments.toArray()).some(isStale);
    // What nothing is called any more. The memory knows it still, and is found to be out of date.
    if (isLast) await eraseUnused(db);
    const changes = await countWrite(db, 'events');
    return isLast ? null : changes.events;
  });
  if (events !== null) memory.events = events;
  return outline.rows;
}

function encode({ columns, events }: Reread, vocabulary: Pick<Vocabulary, 'encode'>): Record<Column, Codes> {
  const before = completeCodes(columns);
  return Object.fromEntries(
    columnIds.map((column) => {
      const codes = Uint32Array.from(before[column]);
      for (const [row, event] of events.entries())
        if (event) codes[row] = vocabulary.encode(column, columnsOfEvents[column](event), event.at);
      return [column, narrow(codes)];
    }),
  ) as Record<Column, Codes>;
}
