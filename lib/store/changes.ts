import type { Database } from './open-database';
import { type Changes, noChanges } from './schema';

/** Reads the record of changes; call it within a transaction that has `changes` in it. */
export const readChanges = async (db: Database): Promise<Changes> => (await db.changes.get('store')) ?? noChanges;

/** Counts one more write, and of the kinds that are named; returns what the record is now. */
export async function countWrite(db: Database, ...kinds: ('events' | 'actions')[]): Promise<Changes> {
  const before = await readChanges(db);
  const after = { ...before, writes: before.writes + 1 };
  for (const kind of kinds) after[kind]++;
  await db.changes.put(after);
  return after;
}
