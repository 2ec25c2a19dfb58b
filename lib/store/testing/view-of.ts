import type { AuditEvent } from '../../audit/event';
import { columnIds } from '../columns';
import { applyPage, emptyTables } from '../dictionary-table';
import { encodeSegment } from '../encode-segment';
import type { Segment, StoreView } from '../view';
import { createVocabulary } from '../vocabulary';

/** Events of one org that are stored together. */
export interface Batch {
  org: string;
  events: readonly AuditEvent[];
}

/** A row of a view, and the event that it was. */
export interface ViewRow {
  org: string;
  event: AuditEvent;
  segment: number;
  row: number;
}

/** A view with a segment for each batch, as the store would give it, and its rows as a plain list. */
export function viewOf(
  batches: readonly Batch[],
  { catalogue = new Map(), corrections = new Map() }: Partial<Pick<StoreView, 'catalogue' | 'corrections'>> = {},
): { view: StoreView; rows: ViewRow[] } {
  const vocabulary = createVocabulary([]);
  const segments: Segment[] = [];
  const rows: ViewRow[] = [];
  for (const [i, { org, events }] of batches.entries()) {
    if (events.length === 0) continue;
    const sorted = [...events].sort((a, b) => a.at - b.at);
    const fresh = sorted.map((event) => ({ event, raw: '', hash: { high: 0, low: 0 }, chunk: 0, slot: 0 }));
    const { outline, columns } = encodeSegment(org, fresh, vocabulary);
    segments.push({ id: i + 1, ...outline, ...columns });
    rows.push(...sorted.map((event, row) => ({ org, event, segment: i + 1, row })));
  }
  const dictionaries = emptyTables();
  const page = vocabulary.takeChanges();
  for (const column of columnIds) {
    const changes = page?.columns[column];
    if (changes) applyPage(dictionaries[column], changes);
  }
  const oldest = segments.reduce<number | null>((least, { from }) => Math.min(least ?? from, from), null);
  return { view: { segments, oldest, dictionaries, catalogue, corrections }, rows };
}
