import { dayMs, hourMs } from '../durations';
import type { TimeField } from '../filter/filter';
import type { Range } from '../store/view';
import { type Boundaries, boundaries } from './boundaries';

/** Time cut into pieces: from `starts[i]` on, every row belongs to cell offset `offsets[i]`. Ascending. */
export interface TimeAxis {
  starts: readonly number[];
  offsets: readonly number[];
}

const slotOf: Record<TimeField, (wall: number) => number> = {
  'hour-of-day': (wall) => Math.floor(wall / hourMs) - Math.floor(wall / dayMs) * 24,
  // 1 January 1970 was a Thursday. Monday is 0 here, and 1 as a key.
  'day-of-week': (wall) => (((Math.floor(wall / dayMs) + 3) % 7) + 7) % 7,
};

/** Keys of a time field, by slot. */
export const timeKeys: Record<TimeField, readonly string[]> = {
  'hour-of-day': Array.from({ length: 24 }, (_, slot) => `${slot}`),
  'day-of-week': Array.from({ length: 7 }, (_, slot) => `${slot + 1}`),
};

/** Whether a field is a piece of time, and no field of events. */
export const isTimeField = (field: string): field is TimeField => field in timeKeys;

/** The pieces of a range, with the slot of each in the field. */
export function timeFieldSlots(field: TimeField, range: Range, timeZone: string): TimeAxis {
  const unit = field === 'hour-of-day' ? 'hour' : 'day';
  const { starts, walls }: Boundaries = boundaries(range, { unit, every: 1 }, timeZone);
  return { starts, offsets: walls.map(slotOf[field]) };
}

/** Pieces that begin wherever one of the axes begins one; offsets are added up. */
export function mergeTimeAxes(axes: readonly TimeAxis[]): TimeAxis | null {
  const [first, ...others] = axes;
  if (!first) return null;
  return others.reduce(mergeTwo, first);
}

function mergeTwo(a: TimeAxis, b: TimeAxis): TimeAxis {
  const starts: number[] = [];
  const offsets: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.starts.length || j < b.starts.length) {
    const start = Math.min(a.starts[i] ?? Number.POSITIVE_INFINITY, b.starts[j] ?? Number.POSITIVE_INFINITY);
    if (a.starts[i] === start) i++;
    if (b.starts[j] === start) j++;
    starts.push(start);
    offsets.push((a.offsets[Math.max(0, i - 1)] ?? 0) + (b.offsets[Math.max(0, j - 1)] ?? 0));
  }
  return { starts, offsets };
}
