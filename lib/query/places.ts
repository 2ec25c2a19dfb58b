import type { Segment, StoreView } from '../store/view';
import { firstAtLeast } from './search';

/** Every row of a view by one number, its place: rows of a segment are neighbours, and younger segments come later. */
export interface Places {
  /** The place of a segment's first row. */
  startOf(segment: Segment): number;
  /** The segment and the row that stand at a place. */
  at(place: number): { segment: Segment; row: number };
  /** All segments, each with the place of its first row; the places ascend. */
  segments: readonly { segment: Segment; start: number }[];
  /** How many places there are. */
  total: number;
}

/** Numbers the rows of a view. */
export function placesOf(view: Pick<StoreView, 'segments'>): Places {
  let total = 0;
  const segments = [...view.segments]
    .sort((a, b) => a.id - b.id)
    .map((segment) => {
      const start = total;
      total += segment.rows;
      return { segment, start };
    });
  const starts = segments.map(({ start }) => start);
  const startById = new Map(segments.map(({ segment, start }) => [segment.id, start]));
  return {
    segments,
    total,
    startOf: ({ id }) => startById.get(id) ?? 0,
    at(place) {
      const found = segments[firstAtLeast(starts, place + 1) - 1];
      if (!found) throw new RangeError(`no row stands at ${place}`);
      return { segment: found.segment, row: place - found.start };
    },
  };
}
