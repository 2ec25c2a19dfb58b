import { type Column, columnIds } from './columns';
import type { SegmentColumns } from './schema';
import type { Codes } from './view';

/** A segment's codes in every column: a column that is younger than the segment says nothing of its rows yet. */
export function completeCodes({ at, codes }: Pick<SegmentColumns, 'at' | 'codes'>): Record<Column, Codes> {
  const missing = columnIds.filter((column) => !codes[column]);
  if (missing.length === 0) return codes as Record<Column, Codes>;
  const nothing = Object.fromEntries(missing.map((column) => [column, new Uint8Array(at.length)]));
  return { ...codes, ...nothing } as Record<Column, Codes>;
}
