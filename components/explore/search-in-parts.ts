import { type PayloadSearch, type SearchProgress, searchPayloads } from '../../lib/explore/search-payloads';
import type { Arrangement } from '../../lib/query/arrangement';

/** A search on its way: what was found so far, in the order of the arrangement. */
export interface SearchStep extends SearchProgress {
  found: number;
  arrangement: Arrangement;
}

interface SearchRequest extends Omit<PayloadSearch, 'onProgress'> {
  /** Whether the arrangement goes by time: then a part of it is stored together, and can be searched by itself. */
  byTime: boolean;
  onStep: (step: SearchStep) => void;
}

/** The first part is small, so that the first results come at once. */
const firstPart = 4000;
const laterParts = 20_000;

/** The same arrangement with only the rows `from` to `to`. */
const between = (arrangement: Arrangement, from: number, to: number): Arrangement => {
  const keep = new Uint8Array(arrangement.total);
  keep.fill(1, from, to);
  return arrangement.only(keep);
};

/**
 * Searches an arrangement from its first row to its last and tells what was found after each part. One that does not go
 * by time is searched as a whole, since every part of it is spread over all that is stored.
 */
export async function searchInParts({ arrangement, byTime, onStep, ...request }: SearchRequest): Promise<SearchStep> {
  const { total } = arrangement;
  const keep = new Uint8Array(total);
  const sum = { done: 0, total, found: 0, missing: 0 };
  let shown = arrangement.only(keep);
  const step = (progress: Pick<SearchProgress, 'done' | 'found' | 'missing'>): SearchStep => ({
    arrangement: shown,
    total,
    done: sum.done + progress.done,
    found: sum.found + progress.found,
    missing: sum.missing + progress.missing,
  });
  const none = { done: 0, found: 0, missing: 0 };
  onStep(step(none));
  let size = byTime ? firstPart : total;
  for (let from = 0; from < total; from = Math.min(total, from + size), size = byTime ? laterParts : total) {
    const to = Math.min(total, from + size);
    const part = await searchPayloads({
      ...request,
      arrangement: from === 0 && to === total ? arrangement : between(arrangement, from, to),
      onProgress: (progress) => onStep(step(progress)),
    });
    keep.set(part.keep, from);
    sum.done += part.done;
    sum.found += part.found;
    sum.missing += part.missing;
    if (part.found > 0) shown = arrangement.only(keep);
    onStep(step(none));
  }
  return step(none);
}
