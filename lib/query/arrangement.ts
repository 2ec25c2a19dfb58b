import type { Field, Filter } from '../filter/filter';
import type { Range, RowRef, StoreView } from '../store/view';
import type { EventRow } from './query';

/** What a list of events can be sorted by. */
export type SortField = Field | 'time';

/** The events of a range under a filter, in an order. */
export interface ArrangeQuery {
  range: Range;
  filter: Filter;
  /**
   * Texts are compared by what people read: the label, else the value; ignoring case, with digits as numbers, and
   * two values of one name stay apart. Ties: the newest first. Events that say nothing about the field come last
   * either way.
   */
  sort: { by: SortField; descending: boolean };
  /** How a value of the field is written where its label is not what people read (a country, an activity). */
  nameOf?: (value: string) => string;
}

/** Any number of events in an order, with only their places in memory (4 bytes an event); rows are made when asked for. */
export interface Arrangement {
  view: StoreView;
  total: number;
  /** Rows `from` (inclusive) to `to` (exclusive) of the order. */
  rows(from: number, to: number): EventRow[];
  /** Where they are stored, for their payloads. */
  refs(from: number, to: number): RowRef[];
  /**
   * Everything once, in parts of at most `size` rows of one segment each, rows in the order in which they are stored:
   * the way in which payloads are read with the least work. Segments come in the order of their first rows.
   * `positions` are those of the arrangement.
   */
  inStorage(size: number): Generator<{ positions: Uint32Array; refs: RowRef[] }>;
  /** The same order with only those rows left for which `keep` (one byte a row, in this order) is 1. */
  only(keep: Uint8Array): Arrangement;
}
