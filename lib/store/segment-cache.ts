import { completeCodes } from './complete-codes';
import type { Database } from './open-database';
import type { SegmentOutline } from './schema';
import type { Segment } from './view';

/** Segments never change, so what was loaded once is shared by all views that need it. */
export interface SegmentCache {
  /** The segments of the outlines, in their order. Call it within a transaction that has `columns` in it. */
  load(outlines: readonly SegmentOutline[]): Promise<Segment[]>;
}

/** Keeps what the last `views` views used: a page looks at a range, at the one before, and at little else. */
export function createSegmentCache(db: Database, views = 4): SegmentCache {
  const held = new Map<number, Segment>();
  const lastUsed: Set<number>[] = [];

  function evict(used: Set<number>) {
    lastUsed.push(used);
    if (lastUsed.length <= views) return;
    lastUsed.shift();
    for (const id of held.keys()) if (!lastUsed.some((ids) => ids.has(id))) held.delete(id);
  }

  return {
    async load(outlines) {
      const missing = outlines.filter(({ id }) => !held.has(id));
      const columns = await db.columns.bulkGet(missing.map(({ id }) => id));
      missing.forEach(({ id, org, from, to, rows }, i) => {
        const found = columns[i];
        if (found) held.set(id, { id, org, from, to, rows, at: found.at, codes: completeCodes(found) });
      });
      evict(new Set(outlines.map(({ id }) => id)));
      return outlines.flatMap(({ id }) => held.get(id) ?? []);
    },
  };
}
