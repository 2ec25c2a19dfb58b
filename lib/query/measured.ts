import type { Counts } from './grid';

/** Counts of rows by cell, and where distinct values are counted, by cell and code (`codes` to a cell). */
export interface DenseCounts {
  counts: Uint32Array;
  /** 0 where rows are counted. */
  codes: number;
}

/** Where cells go: several may go to one. `cells`: how many there are then. */
export interface Move {
  cells: number;
  to(cell: number): number;
}

/**
 * The measure of each cell that is not 0, ascending; cells that are moved to one are measured as one. What is distinct
 * in two cells is not distinct in both together, so codes are moved, and counted then.
 */
export function measure(dense: DenseCounts, move: Move | null = null): Counts {
  const { codes } = dense;
  const counts = move ? moved(dense, move) : dense.counts;
  const found: [number, number][] = [];
  for (let cell = 0, from = 0; from < counts.length; cell++, from += codes || 1) {
    const value = codes === 0 ? (counts[from] as number) : countCodes(counts, from, from + codes);
    if (value > 0) found.push([cell, value]);
  }
  return found;
}

function moved({ counts, codes }: DenseCounts, { cells, to }: Move): Uint32Array {
  const size = codes || 1;
  const sums = new Uint32Array(cells * size);
  for (let from = 0; from < counts.length; from++) {
    const count = counts[from] as number;
    if (count === 0) continue;
    const code = from % size;
    const at = to((from - code) / size) * size + code;
    sums[at] = (sums[at] as number) + count;
  }
  return sums;
}

/** The empty value, code 0, is none. */
function countCodes(counts: Uint32Array, from: number, to: number): number {
  let codes = 0;
  for (let at = from + 1; at < to; at++) codes += (counts[at] as number) > 0 ? 1 : 0;
  return codes;
}
