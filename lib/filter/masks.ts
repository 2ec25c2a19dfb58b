/** Something done to a mask (1 or 0 a row) with the codes of a field and those that are wanted. */
type MarkRows = (mask: Uint8Array, wanted: Uint8Array, codes: Uint32Array, from: number, to: number) => void;

/** Writes the mask. */
export const markLeaf: MarkRows = (mask, wanted, codes, from, to) => {
  for (let row = from; row < to; row++) mask[row] = wanted[codes[row] as number] as number;
};

/** Lets through what is wanted as well. */
export const addLeaf: MarkRows = (mask, wanted, codes, from, to) => {
  for (let row = from; row < to; row++) mask[row] = (mask[row] as number) | (wanted[codes[row] as number] as number);
};

/** Keeps of what is let through what is wanted. */
export const keepLeaf: MarkRows = (mask, wanted, codes, from, to) => {
  for (let row = from; row < to; row++) mask[row] = (mask[row] as number) & (wanted[codes[row] as number] as number);
};

/**
 * Writes the rows that the mask lets through, and answers how many. Where the last row is not, it writes one number
 * too many: no branch in the loop.
 */
export function gatherMarked(gathered: Uint32Array, mask: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    gathered[count] = row;
    count += mask[row] as number;
  }
  return count;
}

/** The same by the codes of a field. */
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

/** A buffer that is made once and grows when it must. */
export function createScratch<A extends Uint8Array | Uint32Array>(make: (length: number) => A): (length: number) => A {
  let buffer = make(0);
  return (length) => {
    if (buffer.length < length) buffer = make(length);
    return buffer;
  };
}
