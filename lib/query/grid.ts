import type { Axis } from './axis';
import type { Move } from './measured';
import type { CodeAxis, Grid } from './tally';
import { mergeTimeAxes, type TimeAxis } from './time-axis';

/** A grid of groups and, within each group, its buckets. */
export interface GridLayout extends Grid {
  axes: readonly Axis[];
  /** Starts of the buckets, ms; null without. */
  buckets: readonly number[] | null;
  /** How many cells a group has. */
  perGroup: number;
  /** How far apart two neighbouring slots of each axis are. */
  strides: readonly number[];
}

/** What stands in the cells that are not 0. */
export type Counts = (readonly [cell: number, value: number])[];

/** Lays out axes, the first varying slowest. */
export function layOut(axes: readonly Axis[], buckets: readonly number[] | null): GridLayout {
  const perGroup = Math.max(1, buckets?.length ?? 1);
  const sizes = axes.map(({ keys }) => keys.length);
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, perGroup));
  const cells = sizes.reduce((product, size) => product * size, perGroup);
  const codeAxes: CodeAxis[] = [];
  const timeAxes: TimeAxis[] = buckets ? [{ starts: buckets, offsets: buckets.map((_, i) => i) }] : [];
  axes.forEach(({ keys, source }, i) => {
    const stride = strides[i] ?? 1;
    if ('pieces' in source) {
      const { starts, offsets } = source.pieces;
      timeAxes.push({ starts, offsets: offsets.map((slot) => slot * stride) });
    } else {
      const offsets = cells < 2 ** 32 ? new Uint32Array(keysOf(source, keys)) : new Float64Array(keysOf(source, keys));
      for (let code = 0; code < offsets.length; code++) offsets[code] = (source.slots?.[code] ?? code) * stride;
      codeAxes.push({ field: source.field, offsets });
    }
  });
  return { cells, codeAxes, time: mergeTimeAxes(timeAxes), axes, buckets, perGroup, strides };
}

/** A folded axis has fewer keys than its field has codes. */
const keysOf = ({ slots }: { slots: Uint32Array | null }, keys: readonly string[]) => slots?.length ?? keys.length;

/** The slot of a cell on one axis. */
export const slotOf = ({ axes, strides }: GridLayout, cell: number, axis: number): number =>
  Math.floor(cell / (strides[axis] ?? 1)) % (axes[axis]?.keys.length ?? 1);

/** Where cells stand in a layout of the same axes, folded: `moves` says where each slot went, null where it stayed. */
export function moveInto(into: GridLayout, from: GridLayout, moves: readonly (Uint32Array | null)[]): Move | null {
  if (moves.every((slots) => slots === null)) return null;
  return {
    cells: into.cells,
    to(cell) {
      let moved = cell % from.perGroup;
      for (let axis = 0; axis < moves.length; axis++) {
        const slot = slotOf(from, cell, axis);
        moved += (moves[axis]?.[slot] ?? slot) * (into.strides[axis] ?? 1);
      }
      return moved;
    },
  };
}

/** The sum of every group's buckets, by the number of the group. */
export function sumByGroup({ perGroup }: GridLayout, counts: Counts): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [cell, value] of counts) {
    const group = Math.floor(cell / perGroup);
    sums.set(group, (sums.get(group) ?? 0) + value);
  }
  return sums;
}
