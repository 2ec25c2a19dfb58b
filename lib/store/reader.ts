import { createActionCache } from './action-cache';
import { createDictionaryCache } from './dictionary-cache';
import type { StoreReader } from './event-store';
import type { Database } from './open-database';
import { createQueue } from './queue';
import { readHoldings } from './read-holdings';
import { readPayloads } from './read-payloads';
import { createSegmentCache } from './segment-cache';
import type { Range } from './view';
import { watchTable } from './watch-table';

/** The reading side, for any number of contexts at once. */
export function createReader(db: Database): StoreReader {
  const segments = createSegmentCache(db);
  const dictionaries = createDictionaryCache(db);
  const actions = createActionCache(db);
  // One view at a time: the second of two at once finds in the caches what the first has loaded.
  const inTurn = createQueue();

  async function outlinesOf({ from, to }: Range, orgs: readonly string[] | null) {
    const outlines = await (orgs
      ? db.segments
          .where('org')
          .anyOf([...orgs])
          .toArray()
      : db.segments.toArray());
    const inRange = outlines.filter((segment) => segment.from < to && segment.to >= from);
    return {
      inRange: inRange.sort((a, b) => a.from - b.from || a.id - b.id),
      oldest: outlines.reduce<number | null>((least, segment) => Math.min(least ?? segment.from, segment.from), null),
    };
  }

  return {
    view: (range, orgs) =>
      inTurn(() =>
        db.transaction(
          'r',
          [db.segments, db.columns, db.dictionaries, db.catalogues, db.corrections, db.changes],
          async () => {
            const { inRange, oldest } = await outlinesOf(range, orgs);
            return {
              segments: await segments.load(inRange),
              oldest,
              dictionaries: await dictionaries.load(),
              ...(await actions.load(orgs)),
            };
          },
        ),
      ),
    async payload(ref) {
      const [text = ''] = await readPayloads(db, [ref]);
      return text;
    },
    payloads: (refs) => readPayloads(db, refs),
    record: (org) => db.records.get(org),
    records: () => db.records.toArray(),
    holdings: () => readHoldings(db),
    quarantine: (org, limit) =>
      org === null
        ? db.quarantine.orderBy('receivedAt').reverse().limit(limit).toArray()
        : db.quarantine
            .where('[org+receivedAt]')
            .between([org, -Infinity], [org, Infinity], true, true)
            .reverse()
            .limit(limit)
            .toArray(),
    watch: (onChange) => watchTable(db, db.changes, onChange),
  };
}
