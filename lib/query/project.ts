import type { RowColumns } from '../filter/row-columns';
import type { Condition } from './condition';
import { type Cube, type Dimension, keyOf, sizeOf, stridesOf } from './cube';

/**
 * The counts of a cube along some of its dimensions, the first varying slowest: summed up over all others, without the
 * rows that one of the conditions refuses. A dimension may be asked for twice.
 */
export function project(
  cube: Cube,
  dimensions: readonly Dimension[],
  conditions: readonly Condition[],
  columns: RowColumns,
): Uint32Array {
  const { strides, cells } = stridesOf(dimensions, columns);
  const own = [...cube.times, ...cube.fields];
  const moves = own.map((dimension) => {
    const key = keyOf(dimension);
    const stride = dimensions.reduce((sum, asked, i) => sum + (keyOf(asked) === key ? (strides[i] ?? 0) : 0), 0);
    const alone = conditions.filter(({ fields }) => fields.length === 1 && fields[0] === key);
    return movesOf(sizeOf(dimension, columns), stride, alone);
  });
  const counts = conditions
    .filter(({ fields }) => fields.length > 1)
    .reduce((left, condition) => without(left, cube, condition, columns), cube.counts);
  const sums = new Uint32Array(cells);
  addUp(counts, 0, counts.length, moves, 0, 0, sums);
  return sums;
}

/** The counts without those that a condition on several fields refuses. */
function without(counts: Uint32Array, { times, fields }: Cube, condition: Condition, columns: RowColumns): Uint32Array {
  const own = [...times, ...fields];
  const { strides } = stridesOf(own, columns);
  const inCondition = stridesOf(condition.fields, columns).strides;
  const parts = condition.fields.map((field, i) => ({
    stride: strides[own.indexOf(field)] ?? 1,
    size: sizeOf(field, columns),
    offset: inCondition[i] ?? 0,
  }));
  const left = new Uint32Array(counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] as number;
    if (count === 0) continue;
    let combination = 0;
    for (const { stride, size, offset } of parts) combination += (Math.floor(cell / stride) % size) * offset;
    if (condition.wanted[combination] === 1) left[cell] = count;
  }
  return left;
}

/** Where every index of a dimension goes; −1 for those that are refused. */
function movesOf(size: number, stride: number, conditions: readonly Condition[]): Int32Array {
  const moves = new Int32Array(size);
  for (let i = 0; i < size; i++) moves[i] = i * stride;
  for (const { wanted } of conditions) for (let i = 0; i < size; i++) if (wanted[i] !== 1) moves[i] = -1;
  return moves;
}

/** Adds the counts from `from` to `to`, which all stand at one index of the dimensions before dimension `d`. */
function addUp(
  counts: Uint32Array,
  from: number,
  to: number,
  moves: readonly Int32Array[],
  d: number,
  base: number,
  sums: Uint32Array,
) {
  const move = moves[d];
  if (!move) sums[base] = (sums[base] as number) + (counts[from] as number);
  else if (d === moves.length - 1) addRow(counts, from, move, base, sums);
  else
    for (let i = 0, step = (to - from) / move.length; i < move.length; i++)
      if ((move[i] as number) >= 0)
        addUp(counts, from + i * step, from + (i + 1) * step, moves, d + 1, base + (move[i] as number), sums);
}

/** Most cells are empty. */
function addRow(counts: Uint32Array, from: number, move: Int32Array, base: number, sums: Uint32Array) {
  for (let i = 0; i < move.length; i++) {
    const count = counts[from + i] as number;
    if (count === 0) continue;
    const moved = move[i] as number;
    if (moved >= 0) sums[base + moved] = (sums[base + moved] as number) + count;
  }
}
