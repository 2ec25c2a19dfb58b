import type { Holding } from './event-store';
import type { Database } from './open-database';

/** What is held of every org that has a sync record or a row. Reads outlines and keys, no columns and no payloads. */
export function readHoldings(db: Database): Promise<Holding[]> {
  return db.transaction('r', [db.segments, db.chunks, db.dictionaries, db.records, db.quarantine], async () => {
    const segments = await db.segments.toArray();
    const chunks = await db.chunks.toArray();
    const shared = (await db.dictionaries.orderBy('bytes').keys()).reduce<number>((sum, key) => sum + Number(key), 0);
    const orgs = new Set([...(await db.records.toCollection().primaryKeys()), ...segments.map(({ org }) => org)]);
    const rowsOfAll = segments.reduce((sum, { rows }) => sum + rows, 0);
    const holdings: Holding[] = [];
    for (const org of [...orgs].sort()) {
      const own = segments.filter((segment) => segment.org === org);
      const rows = own.reduce((sum, segment) => sum + segment.rows, 0);
      const kept = [...own, ...chunks.filter((chunk) => chunk.org === org)];
      const quarantined = await db.quarantine
        .where('[org+receivedAt]')
        .between([org, -Infinity], [org, Infinity], true, true)
        .count();
      // The dictionaries belong to all orgs: each has its share by rows.
      const bytes = kept.reduce((sum, one) => sum + one.bytes, rows === 0 ? 0 : (shared * rows) / rowsOfAll);
      holdings.push({ org, rows, ...spanOf(own), bytes: Math.round(bytes), quarantined });
    }
    return holdings;
  });
}

const spanOf = (segments: readonly { from: number; to: number }[]) =>
  segments.length === 0
    ? { from: null, to: null }
    : {
        from: segments.reduce((earliest, { from }) => Math.min(earliest, from), Number.POSITIVE_INFINITY),
        to: segments.reduce((latest, { to }) => Math.max(latest, to), Number.NEGATIVE_INFINITY),
      };
