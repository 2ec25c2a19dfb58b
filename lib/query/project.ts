import type { Leaf } from '../filter/leaf';
import type { RowColumns } from '../filter/row-columns';
import { type Cube, type Dimension, keyOf, stridesOf } from './cube';

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
  const own = [...times, ...fields];
  const { strides: ownStrides } = stridesOf(own, columns);
  /** Where every index of a dimension goes; −1 for those that are refused. */
  const moves = own.map((dimension, d) => {
    const key = keyOf(dimension);
    const stride = dimensions.reduce((sum, asked, i) => sum + (keyOf(asked) === key ? (strides[i] ?? 0) : 0), 0);
    const refusing = conditions.filter(({ field }) => field === key);
    const length = (d === 0 ? counts.length : (ownStrides[d - 1] ?? 1)) / (ownStrides[d] ?? 1);
    return Int32Array.from({ length }, (_, i) => (refusing.every(({ wanted }) => wanted[i] === 1) ? i * stride : -1));
  });
  const sums = new Uint32Array(cells);
  addUp(counts, 0, counts.length, moves, 0, sums);
  return sums;
}

/** Adds the counts from `from` to `to`, which all stand at one index of the dimensions before the first of `moves`. */
function addUp(
  counts: Uint32Array,
  from: number,
  to: number,
  [move, ...moves]: readonly Int32Array[],
  base: number,
  sums: Uint32Array,
) {
  if (!move) {
    sums[base] = (sums[base] as number) + (counts[from] as number);
    return;
  }
  const step = (to - from) / move.length;
  for (let i = 0; i < move.length; i++) {
    const moved = move[i] as number;
    if (moved < 0) continue;
    if (moves.length > 0) addUp(counts, from + i * step, from + (i + 1) * step, moves, base + moved, sums);
    else sums[base + moved] = (sums[base + moved] as number) + (counts[from + i] as number);
  }
}
