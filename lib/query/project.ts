import type { Leaf } from '../filter/leaf';
import type { RowColumns } from '../filter/row-columns';
import { type Cube, type Dimension, keyOf, sizeOf, stridesOf } from './cube';

/**
 * The counts of a cube along some of its dimensions, the first varying slowest: summed up over all others, without the
 * rows that one of the conditions refuses. A dimension may be asked for twice.
 */
export function project(
  { counts, times, fields }: Cube,
  dimensions: readonly Dimension[],
  conditions: readonly Leaf[],
  columns: RowColumns,
): Uint32Array {
  const { strides, cells } = stridesOf(dimensions, columns);
  const moves = [...times, ...fields].map((dimension) => {
    const key = keyOf(dimension);
    const stride = dimensions.reduce((sum, asked, i) => sum + (keyOf(asked) === key ? (strides[i] ?? 0) : 0), 0);
    return movesOf(
      sizeOf(dimension, columns),
      stride,
      conditions.filter(({ field }) => field === key),
    );
  });
  const sums = new Uint32Array(cells);
  addUp(counts, 0, counts.length, moves, 0, 0, sums);
  return sums;
}

/** Where every index of a dimension goes; −1 for those that are refused. */
function movesOf(size: number, stride: number, conditions: readonly Leaf[]): Int32Array {
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
