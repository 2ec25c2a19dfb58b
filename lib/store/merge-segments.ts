import { type Column, columnIds } from './columns';
import { completeCodes } from './complete-codes';
import { type NewSegment, newSegment } from './encode-segment';
import { narrow } from './narrow';
import type { SegmentColumns, SegmentOrigins, SegmentOutline } from './schema';
import { fullSegment, smallSegment } from './sizes';
import type { Codes } from './view';

/**
 * Small segments that make a full one together, neighbours in time. A group has at least two. Those that are still to
 * be understood anew stay among themselves: none is understood twice.
 */
export function groupSmall(segments: readonly SegmentOutline[]): SegmentOutline[][] {
  const readings = [...new Set(segments.map(({ reading }) => reading))];
  return readings.flatMap((reading) => groupAlike(segments.filter((segment) => segment.reading === reading)));
}

function groupAlike(segments: readonly SegmentOutline[]): SegmentOutline[][] {
  const small = segments.filter(({ rows }) => rows < smallSegment).sort((a, b) => a.from - b.from || a.id - b.id);
  const groups: SegmentOutline[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const segment of small) {
    rows += segment.rows;
    if (rows <= fullSegment) groups.at(-1)?.push(segment);
    else {
      groups.push([segment]);
      rows = segment.rows;
    }
  }
  return groups.filter(({ length }) => length > 1);
}

/** One segment that holds the rows of all, which were understood alike (`as`); rows of the same time stay in the order they are given in. */
export function mergeSegments(
  parts: readonly { columns: Omit<SegmentColumns, 'id'>; origins: Omit<SegmentOrigins, 'id'> }[],
  as?: number,
): NewSegment {
  const at = joined(parts.map(({ columns }) => columns.at));
  const order = sortedOrder(at);
  const pick = (arrays: ArrayLike<number>[]) => {
    const all = joined(arrays);
    const picked = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) picked[i] = all[order[i] as number] as number;
    return picked;
  };
  const complete = parts.map(({ columns }) => completeCodes(columns));
  const codes = Object.fromEntries(
    columnIds.map((column) => [column, narrow(pick(complete.map((codes) => codes[column])))]),
  ) as Record<Column, Codes>;
  const originOf = (key: 'high' | 'low' | 'chunk' | 'slot' | 'processedAt') =>
    pick(parts.map(({ origins }) => origins[key]));
  return newSegment(
    { at: pick([at]), codes },
    {
      org: parts[0]?.origins.org ?? '',
      high: new Uint32Array(originOf('high')),
      low: new Uint32Array(originOf('low')),
      chunk: narrow(originOf('chunk')),
      slot: new Uint16Array(originOf('slot')),
      processedAt: originOf('processedAt'),
    },
    as,
  );
}

/** Row numbers by time; those of the same time as they are. */
function sortedOrder(at: Float64Array): Uint32Array {
  const order = new Uint32Array(at.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  return order.sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
}

function joined(arrays: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const array of arrays) {
    all.set(array, end);
    end += array.length;
  }
  return all;
}
