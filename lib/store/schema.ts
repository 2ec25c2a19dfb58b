import type { Transaction } from 'dexie';
import type { CatalogueAction } from '../audit/event';
import type { Column } from './columns';
import type { ColumnPage } from './dictionary-table';
import type { StoredQuarantine } from './event-store';
import type { SyncRecord } from './sync-record';
import type { Codes } from './view';

/** What a range read needs to know of a segment before it loads one. Times in ms, both inclusive. */
export interface SegmentOutline {
  id: number;
  org: string;
  from: number;
  to: number;
  rows: number;
  /** Columns and origins, bytes. */
  bytes: number;
  /** How its events were understood (see audit/reading.ts). */
  reading: number;
}

/** The columns that queries scan; same id as the outline. */
export interface SegmentColumns {
  id: number;
  at: Float64Array;
  /** A column that came later than the segment is missing: read it by `completeCodes`. */
  codes: Partial<Record<Column, Codes>>;
}

/** What queries never read: where each row came from. Same id as the outline. */
export interface SegmentOrigins {
  id: number;
  org: string;
  /** The 64-bit hash of the event's id, in two halves. */
  high: Uint32Array;
  low: Uint32Array;
  /** The payload is text number `slot` of chunk `chunk`. */
  chunk: Codes;
  slot: Uint16Array;
  /** ms; NaN where the event does not say. */
  processedAt: Float64Array;
}

/** What retention needs to know of a payload chunk. `from` and `to`: event times, ms, inclusive. */
export interface ChunkOutline {
  id: number;
  org: string;
  from: number;
  to: number;
  rows: number;
  bytes: number;
}

/** The untouched JSON texts of a page, compressed; same id as the outline. Never rewritten: rows point into it. */
export interface PayloadChunk {
  id: number;
  deflated: Uint8Array;
}

/** What one append added to the dictionaries; all pages in order of id make the dictionaries. */
export interface DictionaryPage {
  id: number;
  columns: Partial<Record<Column, ColumnPage>>;
  /** Values and relabellings in all columns: folding weighs pages by it. */
  entries: number;
  /** Estimated size of the texts. */
  bytes: number;
}

/** The catalogue of an org's actions as last fetched. `at` in ms. */
export interface StoredCatalogue {
  org: string;
  at: number;
  actions: CatalogueAction[];
}

/** The admin's own word on what an action is. */
export interface Correction {
  action: string;
  activity: string;
}

/** The one record that every write touches: other contexts watch it, writers find out whether they are alone. */
export interface Changes {
  id: 'store';
  /** Counts writes that change what is to be seen. */
  writes: number;
  /** Counts writes after which a writer's memory of ids and dictionaries is out of date. */
  events: number;
  /** Counts changes of catalogues and corrections. */
  actions: number;
}

/** The record of changes of a new database. */
export const noChanges: Changes = { id: 'store', writes: 0, events: 0, actions: 0 };

/** Records by table, for types alone. */
export interface Tables {
  segments: SegmentOutline;
  columns: SegmentColumns;
  origins: SegmentOrigins;
  chunks: ChunkOutline;
  payloads: PayloadChunk;
  dictionaries: DictionaryPage;
  records: SyncRecord;
  quarantine: StoredQuarantine;
  catalogues: StoredCatalogue;
  corrections: Correction;
  changes: Changes;
}

interface SchemaVersion {
  version: number;
  /** Dexie's notation, for the tables that change in this version. */
  stores: Partial<Record<keyof Tables, string | null>>;
  /** Makes records what this version expects; quick, since nothing can be read or written before it is done. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every version of the database there ever was, oldest first. Each has a fixture of the same number in upgrades/. */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      segments: '++id, org',
      columns: 'id',
      origins: 'id, org',
      chunks: '++id, org',
      payloads: 'id',
      dictionaries: '++id, bytes',
      records: 'org',
      quarantine: 'id, [org+receivedAt], receivedAt',
      catalogues: 'org',
      corrections: 'action',
      changes: 'id',
    },
  },
  {
    // The column `scope`. Segments from before lack it until they are understood anew (reread.ts).
    version: 2,
    stores: {},
    upgrade: (transaction) => transaction.table('segments').toCollection().modify({ reading: 1 }),
  },
];
