import type { Field } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Range } from '../store/view';
import type { Dimension } from './cube';
import { firstOf } from './greatest';
import { type GroupBy, otherKey } from './query';
import { isTimeField, type TimeAxis, timeFieldSlots, timeKeys } from './time-axis';

/** One dimension of a grouping: slots 0 … keys.length − 1, each with its key. */
export interface Axis {
  keys: readonly string[];
  groupBy: GroupBy;
  /** Slot of each code of the field, or of each piece of time. */
  source: { field: Field; slots: Uint32Array | null } | { pieces: TimeAxis };
  /** What counts are asked for by; where the axis is folded, it is what was folded. */
  dimension: Dimension;
  /** A slot that stands for groups to leave out; −1 where there is none. */
  dropped: number;
}

/** Every code and every hour in a slot of its own. */
export function fullAxis(groupBy: GroupBy, columns: RowColumns, range: Range, timeZone: string): Axis {
  const { field } = groupBy;
  if (!isTimeField(field)) {
    const { values } = columns.column(field);
    return { keys: values, groupBy, source: { field, slots: null }, dimension: field, dropped: -1 };
  }
  const keys = timeKeys[field];
  const pieces = timeFieldSlots(field, range, timeZone);
  const dimension = { key: `${field} ${timeZone}`, size: keys.length, pieces };
  return { keys, groupBy, source: { pieces }, dimension, dropped: -1 };
}

/** The slots of the groups that are kept, the greatest first. `totals`: of every slot that is not 0. */
export function topSlots(axis: Axis, totals: ReadonlyMap<number, number>): number[] {
  const slots = [...totals.keys()];
  const sums = [...totals.values()];
  const key = (i: number) => axis.keys[slots[i] ?? 0] ?? '';
  const compare = keyOrder(axis.groupBy.field);
  const order = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0) || compare(key(a), key(b));
  return firstOf(slots.length, axis.groupBy.top ?? slots.length, order).map((i) => slots[i] ?? 0);
}

/** An axis that has only the kept slots of another, and one more for all others. */
export function foldAxis(axis: Axis, kept: readonly number[]): { axis: Axis; slots: Uint32Array } {
  const slots = new Uint32Array(axis.keys.length).fill(kept.length);
  kept.forEach((slot, i) => {
    slots[slot] = i;
  });
  const { source } = axis;
  const folded: Axis = {
    keys: [...kept.map((slot) => axis.keys[slot] ?? ''), otherKey],
    groupBy: axis.groupBy,
    dimension: axis.dimension,
    source:
      'pieces' in source
        ? { pieces: { ...source.pieces, offsets: source.pieces.offsets.map((slot) => slots[slot] ?? 0) } }
        : { field: source.field, slots },
    dropped: axis.groupBy.rest === 'fold' ? -1 : kept.length,
  };
  return { axis: folded, slots };
}

/** How keys of a field are put in order: hours and weekdays as numbers, all else as text. */
export const keyOrder = (field: GroupBy['field']): ((a: string, b: string) => number) =>
  isTimeField(field) ? (a, b) => numberOf(a) - numberOf(b) : compareText;

/** What was folded up comes last. */
const numberOf = (key: string) => (key === otherKey ? 100 : Number(key));

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
