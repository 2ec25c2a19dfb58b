import type { CatalogueAction } from '../audit/event';
import type { Column } from './columns';

/** Codes of one column; the narrowest array that holds the segment's greatest code. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** An immutable run of rows of one org, sorted by `at` (ascending). All arrays have `rows` entries. */
export interface Segment {
  id: number;
  org: string;
  /** Event time of the first and of the last row, ms, both inclusive. */
  from: number;
  to: number;
  rows: number;
  /** Event times, ms. */
  at: Float64Array;
  codes: Record<Column, Codes>;
}

/**
 * A column's code ↔ value table, shared by all orgs. Index 0 is the empty string; so is an index whose value was
 * erased since no row has it any more.
 */
export interface Dictionary {
  values: readonly string[];
  labels: readonly string[];
  details: readonly string[];
  /** Codes whose texts have changed since they were given out, in the order in which they did; it only grows. */
  rewritten: readonly number[];
  /** The code of a value, or undefined where it was never stored. */
  codeOf(value: string): number | undefined;
}

export type Dictionaries = Record<Column, Dictionary>;

/** Which events to look at: `from` inclusive, `to` exclusive, ms. */
export interface Range {
  from: number;
  to: number;
}

/**
 * What a scan works on: every segment that may hold rows of the range, and the dictionaries they point into.
 * A segment may reach beyond the range; the scan cuts.
 */
export interface StoreView {
  segments: readonly Segment[];
  /** Event time of the oldest row held of the orgs in view, in the range or not, ms; null where there is none. */
  oldest: number | null;
  dictionaries: Dictionaries;
  /** The catalogue of all orgs in view by action id; the admin's own corrections by action id. */
  catalogue: ReadonlyMap<string, CatalogueAction>;
  /** action id → activity id, where the admin has said what an action is. */
  corrections: ReadonlyMap<string, string>;
}

/** Where one stored event stands. It changes when segments are merged: it lives as long as a view, do not store it. */
export interface RowRef {
  segment: number;
  row: number;
}
