/** Wider than 32 bits only where a grid has more cells than that. */
export type CellNumbers = Uint32Array | Float64Array;

/** Counts rows, or distinct codes, in the cells of a grid. */
export interface Counter {
  /** For the fastest loops: the counts themselves, where rows are counted and the grid is small enough. */
  dense: Uint32Array | null;
  /** Row i stands in `cells[i]`. `codes` are looked up by row: `rows[i]`, or i where there are no `rows`. */
  add(cells: CellNumbers, codes: Uint32Array | null, rows: Uint32Array | null, from: number, to: number): void;
  /** The same where all rows stand in one cell. */
  addToOne(cell: number, codes: Uint32Array, rows: Uint32Array | null, from: number, to: number): void;
  /** Only cells that are not 0, ascending. */
  results(): Iterable<readonly [cell: number, value: number]>;
}

/** A bigger grid than this is mostly empty. */
const densest = 2 ** 22;
/** Bytes for marking which codes a cell has seen. */
const densestMarks = 2 ** 24;

/** `distinctValues`: how many codes there are of the field whose values are counted; 0 where rows are. */
export function createCounter(cells: number, distinctValues: number): Counter {
  if (distinctValues > 0 && cells * distinctValues <= densestMarks) return denseDistinctCounter(cells, distinctValues);
  const counter = cells <= densest ? denseCounter(cells) : sparseCounter();
  return distinctValues === 0 ? counter : sparseDistinctCounter(counter, distinctValues);
}

function denseCounter(size: number): Counter {
  const dense = new Uint32Array(size);
  return {
    dense,
    add(cells, _codes, _rows, from, to) {
      for (let i = from; i < to; i++) {
        const cell = cells[i] as number;
        dense[cell] = (dense[cell] as number) + 1;
      }
    },
    addToOne(cell, _codes, _rows, from, to) {
      dense[cell] = (dense[cell] as number) + to - from;
    },
    results: () => notZero(dense),
  };
}

function* notZero(counts: Uint32Array): Generator<readonly [number, number]> {
  for (let cell = 0; cell < counts.length; cell++) {
    const value = counts[cell] as number;
    if (value > 0) yield [cell, value];
  }
}

function sparseCounter(): Counter {
  const counts = new Map<number, number>();
  return {
    dense: null,
    add(cells, _codes, _rows, from, to) {
      for (let i = from; i < to; i++) {
        const cell = cells[i] as number;
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
    },
    addToOne(cell, _codes, _rows, from, to) {
      counts.set(cell, (counts.get(cell) ?? 0) + to - from);
    },
    results: () => [...counts].sort(([a], [b]) => a - b),
  };
}

/** Marks what each cell has seen. Code 0, the empty value, is never new. */
function denseDistinctCounter(size: number, values: number): Counter {
  const counts = new Uint32Array(size);
  const marks = new Uint8Array(size * values);
  for (let cell = 0; cell < size; cell++) marks[cell * values] = 1;
  return {
    dense: null,
    add(cells, codes, rows, from, to) {
      if (!codes) return;
      for (let i = from; i < to; i++) {
        const cell = cells[i] as number;
        const mark = cell * values + (codes[rows ? (rows[i] as number) : i] as number);
        if (marks[mark] !== 0) continue;
        marks[mark] = 1;
        counts[cell] = (counts[cell] as number) + 1;
      }
    },
    addToOne(cell, codes, rows, from, to) {
      const own = marks.subarray(cell * values, (cell + 1) * values);
      let fresh = 0;
      for (let i = from; i < to; i++) {
        const code = codes[rows ? (rows[i] as number) : i] as number;
        fresh += 1 - (own[code] as number);
        own[code] = 1;
      }
      counts[cell] = (counts[cell] as number) + fresh;
    },
    results: () => notZero(counts),
  };
}

/** The same where marks for all would not fit: passes on to `counter` the cells of rows whose code is new there. */
function sparseDistinctCounter(counter: Counter, values: number): Counter {
  const seen = new Set<number>();
  const fresh = new Float64Array(1);
  const see = (cell: number, code: number) => {
    const { size } = seen;
    if (code === 0 || seen.add(cell * values + code).size === size) return;
    fresh[0] = cell;
    counter.add(fresh, null, null, 0, 1);
  };
  return {
    dense: null,
    add(cells, codes, rows, from, to) {
      if (!codes) return;
      for (let i = from; i < to; i++) see(cells[i] as number, codes[rows ? (rows[i] as number) : i] as number);
    },
    addToOne(cell, codes, rows, from, to) {
      for (let i = from; i < to; i++) see(cell, codes[rows ? (rows[i] as number) : i] as number);
    },
    results: () => counter.results(),
  };
}
