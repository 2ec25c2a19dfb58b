import type { EntityEvents } from './measure';

/**
 * Events by entity in one piece: those of entity `i` stand from `ends[i]` (inclusive) to `ends[i + 1]` (exclusive), the
 * oldest first. Arrays that were not asked for are empty.
 */
export interface EventTable {
  names: readonly string[];
  ends: Uint32Array;
  at: Float64Array;
  places: Uint32Array;
  /** See `Ground.codeAt`. */
  codes: Uint32Array;
}

/** A view of the arrays for each entity. */
export function tableEntities({ names, ends, at, places }: EventTable): Map<string, EntityEvents> {
  const found = new Map<string, EntityEvents>();
  for (let i = 0; i < names.length; i++) {
    const from = ends[i] as number;
    const to = ends[i + 1] as number;
    if (to > from) found.set(names[i] ?? '', { at: at.subarray(from, to), places: places.subarray(from, to) });
  }
  return found;
}
