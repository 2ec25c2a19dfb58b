import { resolveRange, union } from '../../lib/dashboards/range';
import type { Filter } from '../../lib/filter/filter';
import { parseJql } from '../../lib/filter/parse-jql';
import { resolveTimes } from '../../lib/filter/resolve-times';
import type { StoreReader } from '../../lib/store/event-store';
import { openDatabase } from '../../lib/store/open-database';
import { createReader } from '../../lib/store/reader';
import type { Range, StoreView } from '../../lib/store/view';

/** What the extension has stored, as a page of it sees it. */
export interface Stored {
  reader: StoreReader;
  view: StoreView;
  range: Range;
  timeZone: string;
  /** How many rows are in view. */
  rows: number;
  /** How long reading the view took, ms. */
  viewMs: number;
}

/** Reads what is stored of a range (and of the one before, where `before` gives it), and closes the store behind. */
export async function withStored<A>(
  choice: '7d' | '180d',
  before: (range: Range, timeZone: string) => Range | null,
  measure: (stored: Stored) => A | Promise<A>,
): Promise<A> {
  const db = openDatabase();
  try {
    const reader = createReader(db);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const range = resolveRange(choice, Date.now(), timeZone);
    const opened = performance.now();
    const view = await reader.view(union(range, before(range, timeZone)), null);
    const viewMs = performance.now() - opened;
    const rows = view.segments.reduce((sum, segment) => sum + segment.rows, 0);
    return await measure({ reader, view, range, timeZone, rows, viewMs });
  } finally {
    db.close();
  }
}

/** A filter as somebody types it. Throws where it cannot be read: then the benchmark would measure something else. */
export function typedFilter(jql: string, timeZone: string): Filter {
  const parsed = parseJql(jql);
  if (!parsed.ok) throw new Error(`${jql}: ${JSON.stringify(parsed.problem)}`);
  return resolveTimes(parsed.filter, { now: Date.now(), timeZone });
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The median of some rounds, ms. */
export function timed(rounds: number, act: () => unknown): number {
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }),
  );
}
