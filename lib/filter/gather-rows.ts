// All of these answer how many rows there are then. Where the last row is let through by nothing, one number too many is
// written: no branch in the loops.

/** Writes all rows. */
export function gatherAll(gathered: Uint32Array, from: number, to: number): number {
  for (let row = from; row < to; row++) gathered[row - from] = row;
  return to - from;
}

/** Writes the rows whose codes are wanted (1). */
export function gatherWanted(
  gathered: Uint32Array,
  wanted: Uint8Array,
  codes: Uint32Array,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    gathered[count] = row;
    count += wanted[codes[row] as number] as number;
  }
  return count;
}

/** Keeps of the rows that are gathered those whose codes are wanted (1). */
export function keepWanted(gathered: Uint32Array, length: number, wanted: Uint8Array, codes: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < length; i++) {
    const row = gathered[i] as number;
    gathered[count] = row;
    count += wanted[codes[row] as number] as number;
  }
  return count;
}

/** Keeps of the rows that are gathered those that are marked (1). */
export function keepMarked(gathered: Uint32Array, length: number, mask: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < length; i++) {
    const row = gathered[i] as number;
    gathered[count] = row;
    count += mask[row] as number;
  }
  return count;
}
