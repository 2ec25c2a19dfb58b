import type { Counts } from './grid';

/** Counts of rows by cell, and where distinct values are counted, by cell and code (`codes` to a cell). */
export interface DenseCounts {
  counts: Uint32Array;
  /** 0 where rows are counted. */
  codes: number;
}

/**
 * The measure of each cell that is not 0, ascending; cells that `move` to one are measured as one. What is distinct in
 * two cells is not distinct in both together, so codes are moved, and counted then.
 */
export function measure({ counts, codes }: DenseCounts, move: (cell: number) => number = stay): Counts {
  if (codes === 0 && move === stay) return notZero(counts);
  const measured = new Map<number, number>();
  if (codes === 0) for (const [cell, count] of notZero(counts)) add(measured, move(cell), count);
  else {
    const seen = new Set<number>();
    for (const [at] of notZero(counts)) {
      const code = at % codes;
      // The empty value is none.
      if (code === 0) continue;
      const cell = move((at - code) / codes);
      const { size } = seen;
      if (seen.add(cell * codes + code).size > size) add(measured, cell, 1);
    }
  }
  return [...measured].sort(([a], [b]) => a - b);
}

const stay = (cell: number) => cell;

function add(sums: Map<number, number>, cell: number, count: number) {
  sums.set(cell, (sums.get(cell) ?? 0) + count);
}

function notZero(counts: Uint32Array): Counts {
  const found: [number, number][] = [];
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] as number;
    if (count > 0) found.push([cell, count]);
  }
  return found;
}
