/** Counts rows, or distinct codes, in the cells of a grid. */
export interface Counter {
  /** For the fastest loops: the counts themselves, where rows are counted and the grid is small enough. */
  dense: Uint32Array | null;
  /** Row i stands in `cells[i]`. `codes` are looked up by row: `rows[i]`, or i where there are no `rows`. */
  add(cells: Float64Array, codes: Uint32Array | null, rows: Uint32Array | null, from: number, to: number): void;
  /** Only cells that are not 0, ascending. */
  results(): Iterable<readonly [cell: number, value: number]>;
}

/** A bigger grid than this is mostly empty. */
const densest = 2 ** 22;
/** Bytes for marking which codes a cell has seen. */
const densestMarks = 2 ** 24;

/** `distinctValues`: how many codes there are of the field whose values are counted; 0 where rows are. */
export function createCounter(cells: number, distinctValues: number): Counter {
  if (distinctValues === 0) return cells <= densest ? denseCounter(cells) : sparseCounter();
  const counter = cells <= densest ? denseCounter(cells) : sparseCounter();
  return distinctCounter(counter, cells, distinctValues);
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
    *results() {
      for (let cell = 0; cell < size; cell++) {
        const value = dense[cell] as number;
        if (value > 0) yield [cell, value];
      }
    },
  };
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
    results: () => [...counts].sort(([a], [b]) => a - b),
  };
}

/** Passes on to `counter` the cells of rows whose code is new there; code 0, the empty value, never is. */
function distinctCounter(counter: Counter, cells: number, values: number): Counter {
  const isNew = cells * values <= densestMarks ? denseMarks(cells * values) : sparseMarks();
  const fresh = new Float64Array(1);
  return {
    dense: null,
    add(cellsOfRows, codes, rows, from, to) {
      if (!codes) return;
      for (let i = from; i < to; i++) {
        const code = codes[rows ? (rows[i] as number) : i] as number;
        const cell = cellsOfRows[i] as number;
        if (code === 0 || !isNew(cell * values + code)) continue;
        fresh[0] = cell;
        counter.add(fresh, null, null, 0, 1);
      }
    },
    results: () => counter.results(),
  };
}

function denseMarks(size: number): (mark: number) => boolean {
  const marks = new Uint8Array(size);
  return (mark) => {
    if (marks[mark] === 1) return false;
    marks[mark] = 1;
    return true;
  };
}

function sparseMarks(): (mark: number) => boolean {
  const marks = new Set<number>();
  return (mark) => {
    const { size } = marks;
    return marks.add(mark).size > size;
  };
}
