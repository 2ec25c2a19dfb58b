import type { CompiledFilter, Selected } from '../filter/compile-filter';
import { firstRowAt } from '../filter/rows-by-time';
import type { Range, Segment } from '../store/view';
import type { PlacedSegment, ViewIndex } from './view-index';

/** Which events of an org. */
export interface LaneQuery {
  org: string;
  filter: CompiledFilter;
  /** Only events whose actor is their own target. */
  self: boolean;
  range: Range;
}

/** The events of one segment that are asked for. */
export interface Lane extends PlacedSegment {
  selected: Selected;
}

/** How many rows are selected. */
export const sizeOf = ({ from, to, rows }: Selected): number => (rows ? rows.length : to - from);

/** The events that are asked for, segment by segment, in order of the segments' beginnings; none without any. */
export function lanesOf({ org, filter, self, range }: LaneQuery, index: ViewIndex): Lane[] {
  const lanes: Lane[] = [];
  for (const { segment, start } of index.segmentsOf(org)) {
    if (segment.to < range.from || segment.from >= range.to) continue;
    const from = firstRowAt(segment.at, range.from, 0, segment.rows);
    const selected = filter(segment, from, firstRowAt(segment.at, range.to, from, segment.rows));
    const kept = self ? ownOnly(segment, selected, index) : selected;
    if (sizeOf(kept) > 0) lanes.push({ segment, start, selected: kept });
  }
  return lanes;
}

/** How many events there are. */
export const countEvents = (query: LaneQuery, index: ViewIndex): number =>
  lanesOf(query, index).reduce((sum, { selected }) => sum + sizeOf(selected), 0);

function ownOnly(segment: Segment, { from, to, rows }: Selected, index: ViewIndex): Selected {
  const { actor, target } = segment.codes;
  const kept: number[] = [];
  for (let i = rows ? 0 : from; i < (rows ? rows.length : to); i++) {
    const row = rows ? (rows[i] as number) : i;
    if (index.isOwn(actor[row] as number, target[row] as number)) kept.push(row);
  }
  return { from, to, rows: Uint32Array.from(kept) };
}
