/** A full segment. Bigger ones load no faster, and waste more where a range ends. */
export const fullSegment = 16_384;

/** Below this a segment is worth merging: two such fit into a full one. */
export const smallSegment = fullSegment / 2;

/** This many small segments, or pages of the dictionaries, are let pile up before they are merged. */
export const pile = 32;
