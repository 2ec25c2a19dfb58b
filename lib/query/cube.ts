import type { Selected } from '../filter/compile-filter';
import type { Field } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Segment } from '../store/view';
import { forEachRun } from './runs';
import { mergeTimeAxes, type TimeAxis } from './time-axis';

/** A dimension out of pieces of time (buckets, hours, weekdays): `size` slots, found by `pieces`. */
export interface TimeDimension {
  /** The same for the same slots. */
  key: string;
  size: number;
  pieces: TimeAxis;
}

/** What rows can be counted by. */
export type Dimension = TimeDimension | Field;

/** What a cube's rows are counted by. No dimension stands there twice. */
export interface CubeShape {
  times: readonly TimeDimension[];
  fields: readonly Field[];
}

/** Counts of rows for every combination of slots and codes; times vary slowest, then fields in their order. */
export interface Cube extends CubeShape {
  counts: Uint32Array;
  feed(segment: Segment, selected: Selected): void;
}

/** What tells a dimension from others. */
export const keyOf = (dimension: Dimension): string => (typeof dimension === 'string' ? dimension : dimension.key);

/** How many slots or codes a dimension has. */
export const sizeOf = (dimension: Dimension, columns: RowColumns): number =>
  typeof dimension === 'string' ? columns.column(dimension).values.length : dimension.size;

/** How far apart neighbours of each dimension are, the first varying slowest; and how many cells there are in all. */
export function stridesOf(dimensions: readonly Dimension[], columns: RowColumns): { strides: number[]; cells: number } {
  const strides = dimensions.map(() => 1);
  let cells = 1;
  for (let i = dimensions.length - 1; i >= 0; i--) {
    strides[i] = cells;
    cells *= sizeOf(dimensions[i] as Dimension, columns);
  }
  return { strides, cells };
}

/** The organization is the same for all rows of a segment: it costs nothing to count by it. */
const variesByRow = (field: Field) => field !== 'org';

/** Whether a cube of this shape can be counted in one loop. */
export const isCountable = ({ fields }: CubeShape): boolean => fields.filter(variesByRow).length <= 2;

/** An empty cube of a countable shape. */
export function createCube(shape: CubeShape, columns: RowColumns): Cube {
  const { strides, cells } = stridesOf([...shape.times, ...shape.fields], columns);
  const counts = new Uint32Array(cells);
  const time = mergeTimeAxes(
    shape.times.map(({ pieces: { starts, offsets } }, i) => ({
      starts,
      offsets: offsets.map((slot) => slot * (strides[i] ?? 0)),
    })),
  );
  const strideOf = (field: Field) => strides[shape.times.length + shape.fields.indexOf(field)] ?? 0;
  const [a, b] = shape.fields.filter(variesByRow);
  const byOrg = shape.fields.includes('org');

  return {
    ...shape,
    counts,
    feed(segment, selected) {
      const { rows } = selected;
      const orgBase = byOrg ? (columns.codes('org', segment)[0] ?? 0) * strideOf('org') : 0;
      const codesOfA = a && columns.codes(a, segment);
      const codesOfB = b && columns.codes(b, segment);
      forEachRun(segment.at, selected, time, (timeBase, from, to) => {
        const base = orgBase + timeBase;
        if (!a || !codesOfA) counts[base] = (counts[base] as number) + to - from;
        else if (!b || !codesOfB) countOne(counts, base, codesOfA, strideOf(a), rows, from, to);
        else countTwo(counts, base, codesOfA, strideOf(a), codesOfB, strideOf(b), rows, from, to);
      });
    },
  };
}

function countOne(
  cells: Uint32Array,
  base: number,
  a: Uint32Array,
  strideOfA: number,
  rows: Uint32Array | null,
  from: number,
  to: number,
) {
  if (rows)
    for (let i = from; i < to; i++) {
      const cell = base + Math.imul(a[rows[i] as number] as number, strideOfA);
      cells[cell] = (cells[cell] as number) + 1;
    }
  else
    for (let row = from; row < to; row++) {
      const cell = base + Math.imul(a[row] as number, strideOfA);
      cells[cell] = (cells[cell] as number) + 1;
    }
}

function countTwo(
  cells: Uint32Array,
  base: number,
  a: Uint32Array,
  strideOfA: number,
  b: Uint32Array,
  strideOfB: number,
  rows: Uint32Array | null,
  from: number,
  to: number,
) {
  if (rows)
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const cell = base + Math.imul(a[row] as number, strideOfA) + Math.imul(b[row] as number, strideOfB);
      cells[cell] = (cells[cell] as number) + 1;
    }
  else
    for (let row = from; row < to; row++) {
      const cell = base + Math.imul(a[row] as number, strideOfA) + Math.imul(b[row] as number, strideOfB);
      cells[cell] = (cells[cell] as number) + 1;
    }
}
