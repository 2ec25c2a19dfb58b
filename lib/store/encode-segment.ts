import type { AuditEvent } from '../audit/event';
import { reading } from '../audit/reading';
import { type Column, columnIds, columns } from './columns';
import type { IdHash } from './id-hash';
import { narrow } from './narrow';
import type { SegmentColumns, SegmentOrigins, SegmentOutline } from './schema';
import type { Codes } from './view';
import type { Vocabulary } from './vocabulary';

/** An event on its way into the store. */
export interface FreshEvent {
  event: AuditEvent;
  raw: string;
  hash: IdHash;
}

/** Where a payload will stand: `chunk` counts within the page until the chunks have their ids. */
export interface Place {
  chunk: number;
  slot: number;
}

/** A segment that has no id yet. */
export interface NewSegment {
  outline: Omit<SegmentOutline, 'id'>;
  columns: Omit<SegmentColumns, 'id' | 'codes'> & { codes: Record<Column, Codes> };
  origins: Omit<SegmentOrigins, 'id'>;
}

/** `rows` must be sorted by time, and not be empty. */
export function encodeSegment(
  org: string,
  rows: readonly (FreshEvent & Place)[],
  vocabulary: Pick<Vocabulary, 'encode'>,
): NewSegment {
  const codes = Object.fromEntries(
    columnIds.map((column) => [
      column,
      narrow(rows.map(({ event }) => vocabulary.encode(column, columns[column](event), event.at))),
    ]),
  ) as Record<Column, Codes>;
  return newSegment(
    { at: Float64Array.from(rows, ({ event }) => event.at), codes },
    {
      org,
      high: Uint32Array.from(rows, ({ hash }) => hash.high),
      low: Uint32Array.from(rows, ({ hash }) => hash.low),
      chunk: narrow(rows.map(({ chunk }) => chunk)),
      slot: Uint16Array.from(rows, ({ slot }) => slot),
      processedAt: Float64Array.from(rows, ({ event }) => event.processedAt ?? Number.NaN),
    },
  );
}

/** Columns and origins with their outline. `as`: how the events were understood. */
export function newSegment(
  columns: NewSegment['columns'],
  origins: NewSegment['origins'],
  as: number = reading,
): NewSegment {
  const { at, codes } = columns;
  const arrays = [at, ...Object.values(codes), origins.high, origins.low, origins.chunk, origins.slot];
  const bytes = arrays.reduce((sum, array) => sum + array.byteLength, origins.processedAt.byteLength);
  const outline = { org: origins.org, from: at[0] ?? 0, to: at.at(-1) ?? 0, rows: at.length, bytes, reading: as };
  return { outline, columns, origins };
}
