import type { EvidenceEvent } from '../../../lib/alerts/evidence/evidence';
import type { Arrangement } from '../../../lib/query/arrangement';
import type { StoreReader } from '../../../lib/store/event-store';

/** Events that are read in one go. */
const part = 500;

/**
 * Events of an arrangement with their untouched JSON, part by part. `onRead` is told how many are read, and what it
 * throws ends it.
 */
export async function readEvidence(
  arrangement: Pick<Arrangement, 'total' | 'rows' | 'refs'>,
  reader: Pick<StoreReader, 'payloads'>,
  onRead: (events: number) => void,
): Promise<EvidenceEvent[]> {
  const events: EvidenceEvent[] = [];
  for (let from = 0; from < arrangement.total; from += part) {
    const to = Math.min(arrangement.total, from + part);
    const raws = await reader.payloads(arrangement.refs(from, to));
    const rows = arrangement.rows(from, to);
    for (const [at, row] of rows.entries()) events.push({ row, raw: raws[at] ?? '' });
    onRead(events.length);
  }
  return events;
}
