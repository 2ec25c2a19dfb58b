import type { Database } from '../open-database';

/** All that is stored, table by table. */
export const dump = async (db: Database): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
