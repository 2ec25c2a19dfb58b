import { writeSegment } from './append';
import { foldPages } from './dictionary-page';
import { groupSmall, mergeSegments } from './merge-segments';
import type { Database } from './open-database';
import type { DictionaryPage, SegmentOutline } from './schema';
import { pile, smallSegment } from './sizes';

/** Merges an org's small segments where enough have piled up; returns how many were merged away. */
export async function compactSegments(db: Database, org: string): Promise<number> {
  const waiting = await db.segments.where('org').equals(org).toArray();
  if (waiting.filter(({ rows }) => rows < smallSegment).length < pile) return 0;
  return db.transaction('rw', db.segments, db.columns, db.origins, async () => {
    const segments = await db.segments.where('org').equals(org).toArray();
    const held = new Set(segments.map(({ id }) => id));
    // The origins of what is merged now stay until the next time: a row on somebody's screen can still be opened.
    const left = (await db.origins.where('org').equals(org).primaryKeys()).filter((id) => !held.has(id));
    await db.origins.bulkDelete(left);
    const groups = groupSmall(segments);
    for (const group of groups) await mergeGroup(db, group);
    return groups.flat().length;
  });
}

async function mergeGroup(db: Database, group: readonly SegmentOutline[]) {
  const ids = group.map(({ id }) => id);
  const [columns, origins] = await Promise.all([db.columns.bulkGet(ids), db.origins.bulkGet(ids)]);
  const parts = ids.map((id, i) => {
    const part = { columns: columns[i], origins: origins[i] };
    if (!part.columns || !part.origins) throw new Error(`segment ${id} has an outline and nothing else`);
    return { columns: part.columns, origins: part.origins };
  });
  await writeSegment(db, mergeSegments(parts, group[0]?.reading));
  await db.segments.bulkDelete(ids);
  await db.columns.bulkDelete(ids);
}

/**
 * Folds the newest pages of the dictionaries into one where enough have piled up. A page that is more than twice as
 * heavy as all newer ones stays as it is: so no value is rewritten more often than the number of values has digits.
 */
export async function foldDictionaries(db: Database): Promise<void> {
  if ((await db.dictionaries.count()) < pile) return;
  await db.transaction('rw', db.dictionaries, async () => {
    const pages: DictionaryPage[] = [];
    let weight = 0;
    await db.dictionaries
      .orderBy(':id')
      .reverse()
      .until(({ entries }) => pages.length > 0 && entries > 2 * weight)
      .each((page) => {
        pages.unshift(page);
        weight += page.entries;
      });
    const folded = foldPages(pages);
    await db.dictionaries.bulkDelete(pages.map(({ id }) => id));
    if (folded) await db.dictionaries.add(folded);
  });
}
