import type { Arrangement } from '../query/arrangement';
import { breathe } from './breathe';
import { type ReadPayloads, readHeld } from './read-held';
import { textSearch } from './text-in-event';

/** How far a search has come, in events. */
export interface SearchProgress {
  done: number;
  total: number;
  found: number;
  /** What was gone before it could be read. */
  missing: number;
}

export interface PayloadSearch {
  arrangement: Arrangement;
  /** What any text value of an event must contain, ignoring case. The empty string finds all, and reads nothing. */
  text: string;
  payloads: ReadPayloads;
  /** Ends the search at the next part, with the signal's reason. */
  signal: AbortSignal;
  onProgress: (progress: SearchProgress) => void;
}

/** What a search has found: one byte for each row of the arrangement, for `Arrangement.only`. */
export interface FoundPayloads extends SearchProgress {
  keep: Uint8Array;
}

/** Rows read at once: some compressed chunks, and a few MB of text. */
const partRows = 4096;

/** UTF-16 units searched in one go: some milliseconds. */
const unitsInOneGo = 1_000_000;

/**
 * Searches the untouched JSON of an arrangement's events, segment by segment as they are stored, so that a compressed
 * chunk is opened once. Between parts whatever else the page has to do goes first. Rejects with the signal's reason, or
 * with the reader's where not one event could be read.
 */
export async function searchPayloads(search: PayloadSearch): Promise<FoundPayloads> {
  const { arrangement, text, payloads, signal, onProgress } = search;
  const { total } = arrangement;
  const keep = new Uint8Array(total);
  const progress: SearchProgress = { done: 0, total, found: 0, missing: 0 };
  signal.throwIfAborted();
  if (text === '') {
    keep.fill(1);
    return { ...progress, done: total, found: total, keep };
  }
  const contains = textSearch(text);
  let refused: unknown = null;
  for (const { positions, refs } of arrangement.inStorage(partRows)) {
    const { texts, reason } = await readHeld(refs, payloads);
    if (reason !== null) refused = reason;
    let units = 0;
    for (const [i, raw] of texts.entries()) {
      if (raw === null) progress.missing++;
      else if (contains(raw)) {
        keep[positions[i] ?? 0] = 1;
        progress.found++;
      }
      units += raw?.length ?? 0;
      if (units < unitsInOneGo) continue;
      units = 0;
      await breathe();
      signal.throwIfAborted();
    }
    progress.done += refs.length;
    onProgress({ ...progress });
    await breathe();
    signal.throwIfAborted();
  }
  if (refused !== null && progress.missing === total) throw refused;
  return { ...progress, keep };
}
