/** Something done to a mask (1 or 0 a row) with the codes of a field and those that are wanted. */
type MarkRows = (mask: Uint8Array, wanted: Uint8Array, codes: Uint32Array, from: number, to: number) => void;

/** Lets through what is wanted as well. */
export const addLeaf: MarkRows = (mask, wanted, codes, from, to) => {
  for (let row = from; row < to; row++) mask[row] = (mask[row] as number) | (wanted[codes[row] as number] as number);
};

/** Keeps of what is let through what is wanted. */
export const keepLeaf: MarkRows = (mask, wanted, codes, from, to) => {
  for (let row = from; row < to; row++) mask[row] = (mask[row] as number) & (wanted[codes[row] as number] as number);
};

/** Lets through what is marked as well. */
export function addMarks(mask: Uint8Array, marks: Uint8Array, from: number, to: number): void {
  for (let row = from; row < to; row++) mask[row] = (mask[row] as number) | (marks[row] as number);
}

/** Keeps of what is let through what is marked. */
export function keepMarks(mask: Uint8Array, marks: Uint8Array, from: number, to: number): void {
  for (let row = from; row < to; row++) mask[row] = (mask[row] as number) & (marks[row] as number);
}

/** A buffer that is made once and grows when it must. */
export function createScratch<A extends Uint8Array | Uint32Array>(make: (length: number) => A): (length: number) => A {
  let buffer = make(0);
  return (length) => {
    if (buffer.length < length) buffer = make(length);
    return buffer;
  };
}
