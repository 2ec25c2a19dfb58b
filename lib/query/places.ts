import type { Segment, StoreView } from '../store/view';
import { firstAtLeast } from './search';

/** Every row of a view by one number, its place: rows of a segment are neighbours, and younger segments come later. */
export interface Places {
  /** The place of a segment's first row. */
  startOf(segment: Segment): number;
  /** The segment and the row that stand at a place. */
  at(place: number): { segment: Segment; row: number };
  /** How many places there are. */
  total: number;
}

/** Numbers the rows of a view. */
export function placesOf({ segments }: Pick<StoreView, 'segments'>): Places {
  const byAge = [...segments].sort((a, b) => a.id - b.id);
  const starts: number[] = [];
  const startById = new Map<number, number>();
  let total = 0;
  for (const { id, rows } of byAge) {
    startById.set(id, total);
    starts.push(total);
    total += rows;
  }
  return {
    total,
    startOf: ({ id }) => startById.get(id) ?? 0,
    at(place) {
      const i = firstAtLeast(starts, place + 1) - 1;
      const segment = byAge[i];
      if (!segment) throw new RangeError(`no row stands at ${place}`);
      return { segment, row: place - (starts[i] ?? 0) };
    },
  };
}
