import type { Field, Filter } from '../filter/filter';
import type { Range, RowRef, StoreView } from '../store/view';
import type { EventRow } from './query';

/** What a list of events can be sorted by. */
export type SortField = Field | 'time';

/** The events of a range under a filter, in an order. Texts are compared by what people read: the label, else the value. */
export interface ArrangeQuery {
  range: Range;
  filter: Filter;
  /** Ties: the newest first. Events that say nothing about the field come last either way. */
  sort: { by: SortField; descending: boolean };
}

/** Any number of events in an order, with only their places in memory (8 bytes an event); rows are made when asked for. */
export interface Arrangement {
  view: StoreView;
  total: number;
  /** Rows `from` (inclusive) to `to` (exclusive) of the order. */
  rows(from: number, to: number): EventRow[];
  /** Where they are stored, for their payloads. */
  refs(from: number, to: number): RowRef[];
  /** The same order with only those rows left for which `keep` (one byte a row, in this order) is 1. */
  only(keep: Uint8Array): Arrangement;
}
