import type { Database } from './open-database';
import { unpack } from './pack';
import type { RowRef } from './view';

interface Place {
  chunk: number;
  slot: number;
}

/** The texts that rows point to, in the order of the rows. Throws where a row is gone. */
export async function readPayloads(db: Database, refs: readonly RowRef[]): Promise<string[]> {
  const { places, chunks } = await db.transaction('r', db.origins, db.payloads, async () => {
    const places = await findPlaces(db, refs);
    const ids = [...new Set(places.map(({ chunk }) => chunk))];
    const chunks = await db.payloads.bulkGet(ids);
    return { places, chunks: new Map(ids.map((id, i) => [id, chunks[i]?.deflated])) };
  });
  const texts = new Map<number, string[]>();
  for (const [id, deflated] of chunks) if (deflated) texts.set(id, await unpack(deflated));
  return places.map(({ chunk, slot }) => {
    const text = texts.get(chunk)?.[slot];
    if (text === undefined) throw new Error('This event is stored no more.');
    return text;
  });
}

async function findPlaces(db: Database, refs: readonly RowRef[]): Promise<Place[]> {
  const ids = [...new Set(refs.map(({ segment }) => segment))];
  const origins = await db.origins.bulkGet(ids);
  const bySegment = new Map(ids.map((id, i) => [id, origins[i]]));
  return refs.map(({ segment, row }) => {
    const found = bySegment.get(segment);
    // No chunk has the id 0.
    return { chunk: found?.chunk[row] ?? 0, slot: found?.slot[row] ?? 0 };
  });
}
