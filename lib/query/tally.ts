import type { Selected } from '../filter/compile-filter';
import type { Field } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Segment } from '../store/view';
import { type CellNumbers, createCounter } from './counter';
import type { Measure } from './query';
import { forEachRun } from './runs';
import type { TimeAxis } from './time-axis';

/** A dictionary field to group by: where each of its codes stands in the grid. */
export interface CodeAxis {
  field: Field;
  /** Wider than 32 bits only where the grid is too big to be dense. */
  offsets: CellNumbers;
}

/** A grid of cells; a row's cell is the sum of its offsets on all axes. At most two code axes. */
export interface Grid {
  cells: number;
  codeAxes: readonly CodeAxis[];
  time: TimeAxis | null;
}

/** Counts the rows it is fed into the cells of a grid. */
export interface Tally {
  feed(segment: Segment, selected: Selected): void;
  /** Only cells that are not 0, ascending. */
  results(): Iterable<readonly [cell: number, value: number]>;
}

/** A tally of the measure over a grid. */
export function createTally({ cells, codeAxes, time }: Grid, measure: Measure, columns: RowColumns): Tally {
  const [a, b] = codeAxes;
  const distinct = measure.kind === 'distinct' ? measure.field : null;
  // Cell of every row, for the counters that take them one by one.
  let cellsOfRows: CellNumbers = new Uint32Array(0);
  const counter = createCounter(cells, distinct === null ? 0 : columns.column(distinct).values.length);

  function feedRun(segment: Segment, rows: Uint32Array | null, base: number, from: number, to: number) {
    const { dense } = counter;
    if (!dense) feedOneByOne(segment, rows, base, from, to);
    else if (!a) dense[base] = (dense[base] as number) + to - from;
    else if (!b) countOne(dense, base, columns.codes(a.field, segment), a.offsets, rows, from, to);
    else {
      const codes = columns.codes(a.field, segment);
      countTwo(dense, base, codes, a.offsets, columns.codes(b.field, segment), b.offsets, rows, from, to);
    }
  }

  function feedOneByOne(segment: Segment, rows: Uint32Array | null, base: number, from: number, to: number) {
    if (!a && distinct !== null) {
      counter.addToOne(base, columns.codes(distinct, segment), rows, from, to);
      return;
    }
    if (cellsOfRows.length < to)
      cellsOfRows = cells < 2 ** 32 ? new Uint32Array(segment.rows) : new Float64Array(segment.rows);
    cellsOfRows.fill(base, from, to);
    for (const { field, offsets } of codeAxes)
      addOffsets(cellsOfRows, columns.codes(field, segment), offsets, rows, from, to);
    counter.add(cellsOfRows, distinct === null ? null : columns.codes(distinct, segment), rows, from, to);
  }

  return {
    feed(segment, selected) {
      forEachRun(segment.at, selected, time, (base, from, to) => feedRun(segment, selected.rows, base, from, to));
    },
    results: () => counter.results(),
  };
}

function countOne(
  cells: Uint32Array,
  base: number,
  codes: Uint32Array,
  offsets: CellNumbers,
  rows: Uint32Array | null,
  from: number,
  to: number,
) {
  if (rows)
    for (let i = from; i < to; i++) {
      const cell = base + (offsets[codes[rows[i] as number] as number] as number);
      cells[cell] = (cells[cell] as number) + 1;
    }
  else
    for (let row = from; row < to; row++) {
      const cell = base + (offsets[codes[row] as number] as number);
      cells[cell] = (cells[cell] as number) + 1;
    }
}

function countTwo(
  cells: Uint32Array,
  base: number,
  a: Uint32Array,
  offsetsOfA: CellNumbers,
  b: Uint32Array,
  offsetsOfB: CellNumbers,
  rows: Uint32Array | null,
  from: number,
  to: number,
) {
  if (rows)
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const cell = base + (offsetsOfA[a[row] as number] as number) + (offsetsOfB[b[row] as number] as number);
      cells[cell] = (cells[cell] as number) + 1;
    }
  else
    for (let row = from; row < to; row++) {
      const cell = base + (offsetsOfA[a[row] as number] as number) + (offsetsOfB[b[row] as number] as number);
      cells[cell] = (cells[cell] as number) + 1;
    }
}

function addOffsets(
  cells: CellNumbers,
  codes: Uint32Array,
  offsets: CellNumbers,
  rows: Uint32Array | null,
  from: number,
  to: number,
) {
  for (let i = from; i < to; i++) {
    const row = rows ? (rows[i] as number) : i;
    cells[i] = (cells[i] as number) + (offsets[codes[row] as number] as number);
  }
}
