/** Events of one entity, the oldest first; of one millisecond in the order of their places. */
export interface EntityEvents {
  at: Float64Array;
  /** Where each stands in the view: no two events have one place. */
  places: Uint32Array;
}

/** Events by entity; people by account id, also where they are targets. '' is the whole org where nothing is grouped by. */
export type Gathered = ReadonlyMap<string, EntityEvents>;

/**
 * Events by entity in one piece: those of entity `i` stand from `ends[i]` (inclusive) to `ends[i + 1]` (exclusive), the
 * oldest first. Places that were not asked for are empty.
 */
export interface EventTable {
  names: readonly string[];
  ends: Uint32Array;
  at: Float64Array;
  places: Uint32Array;
  /** For each field that was asked for: equal numbers for equal texts, and 0 for the empty one. See `Ground.textOf`. */
  codes: readonly Uint32Array[];
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

/** The greatest of some codes; 0 of none. */
export function greatestOf(codes: Uint32Array): number {
  let greatest = 0;
  for (let i = 0; i < codes.length; i++) if ((codes[i] as number) > greatest) greatest = codes[i] as number;
  return greatest;
}
