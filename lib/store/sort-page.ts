import type { FreshEvent } from './encode-segment';
import type { EventPage, StoredQuarantine } from './event-store';
import { hashId, hashText } from './id-hash';
import type { IdIndex } from './id-index';

/** The entries of a page, told apart. */
export interface SortedPage {
  /** In the order of the page. Their ids are in the index now. */
  fresh: FreshEvent[];
  duplicates: number;
  /** By id: the same broken entry twice in a page is one. */
  quarantine: Map<string, StoredQuarantine>;
}

/** Events that were stored before, or stand twice in the page, are duplicates; ids alone decide. */
export function sortPage({ org, entries }: EventPage, ids: IdIndex, receivedAt: number): SortedPage {
  const sorted: SortedPage = { fresh: [], duplicates: 0, quarantine: new Map() };
  for (const entry of entries) {
    if (!entry.ok) {
      const id = hashText(`${org}\n${entry.quarantined.raw}`);
      if (sorted.quarantine.has(id)) sorted.duplicates++;
      else sorted.quarantine.set(id, { ...entry.quarantined, id, org, receivedAt });
      continue;
    }
    const hash = hashId(entry.event.id);
    if (ids.add(hash)) sorted.fresh.push({ event: entry.event, raw: entry.raw, hash });
    else sorted.duplicates++;
  }
  return sorted;
}
