import type { Field, Filter, WrittenFilter } from '../filter/filter';
import type { Bucket, EventRow, Query, ResultOf } from '../query/query';
import type { Range, StoreView } from '../store/view';

/** What a panel may know when it makes its queries. */
export interface PanelContext {
  range: Range;
  /** The period right before `range`; null where comparison is off. */
  previous: Range | null;
  /** What the reader has filtered by. */
  filter: Filter;
  /** Fitted to `range`. */
  bucket: Bucket;
  timeZone: string;
  riskyCountries: readonly string[];
}

/** What stands in a column; its title is a text of the panel. `kind` says how cells are written out in the reader's language. */
export interface ColumnText {
  /**
   * `hour` is 0–23, `weekday` 1 (Monday) – 7, `time` epoch ms, `bucket` where one begins, ms, `country` ISO alpha-2,
   * `product` Atlassian's id, `activity` and `outcome` our ids, `measure` the id of a figure of the panel.
   */
  kind:
    | 'text'
    | 'number'
    | 'time'
    | 'bucket'
    | 'hour'
    | 'weekday'
    | 'country'
    | 'product'
    | 'activity'
    | 'outcome'
    | 'measure';
  /** What the cells' values are values of, for those who want to filter by one. */
  field?: Field;
}

/** What stands in cells in words of ours; see `words` in the locales. */
export const wordIds = [
  'no-actor',
  'no-activity',
  'no-product',
  'other-actions',
  'other-actors',
  'other-products',
] as const;

export type Word = (typeof wordIds)[number];

/** A cell: the value to compare, sort and filter by, and its name where it does not speak for itself. Null is "no answer". */
export interface Cell {
  value: string | number | null;
  /** A name out of the events or the catalogue. */
  label?: string;
  /** A name of ours, in the reader's language; see `words` in the locales. */
  word?: Word;
}

export interface Row<C extends string = string> {
  cells: Readonly<Record<C, Cell>>;
  /** The event that the row is about, where it is about one. */
  event?: EventRow;
  /** What choosing the row filters by, where its cells do not say it (a figure). */
  filter?: WrittenFilter;
}

/** A panel's answer: the one thing that the chart, the table behind it and an export are made of. */
export interface PanelRows<C extends string = string> {
  rows: readonly Row<C>[];
  /** The course of a figure over the range, one point a bucket, for a small line beside it. */
  trend?: readonly { at: number; value: number }[];
}

/** How rows are drawn; one renderer each. The words in it are columns. */
export type View<C extends string = string> =
  /** One big figure a row. `better` says which direction of change is good news, if one is. */
  | { kind: 'stat'; label: C; value: C; before: C; better: 'less' | 'neither' }
  | { kind: 'bars'; label: C; value: C }
  | { kind: 'stacked-bars'; label: C; series: C; value: C }
  | { kind: 'stacked-time'; time: C; series: C; value: C }
  /** A line a series; `totals` writes each line's sum above as a figure. */
  | { kind: 'lines'; time: C; series: C; value: C; totals: boolean }
  | { kind: 'map'; country: C; value: C; detail: C; tone: 'calm' | 'alarm' }
  | { kind: 'heatmap'; x: C; y: C; value: C }
  /** Sorted by what the rows come in, or by any column that the reader chooses. */
  | { kind: 'table' };

/** Queries by name; null where there is nothing to ask (no period to compare with). */
export type Queries = Readonly<Record<string, Query | null>>;

/** The results that belong to queries, under the same names. */
export type ResultsOf<Q extends Queries> = {
  readonly [N in keyof Q]: ResultOf<NonNullable<Q[N]>> | (null extends Q[N] ? null : never);
};

/**
 * Everything about one panel; the file's name is its id. Its texts (title, the question it answers, why it may be empty,
 * the titles of its columns) stand in the locales, under `panels` and the id.
 */
export interface Panel<C extends string = string, Q extends Queries = Queries> {
  id: string;
  /** How many of a page's twelve columns it takes up. */
  width: 3 | 4 | 6 | 8 | 12;
  /** In the order in which the table shows them. */
  columns: Readonly<Record<C, ColumnText>>;
  queries(context: PanelContext): Q;
  /** Names come from the view's dictionaries and catalogue. Draws nothing, formats nothing. */
  rows(results: ResultsOf<Q>, context: PanelContext, view: StoreView): PanelRows<C>;
  view: View<NoInfer<C>>;
}

/** Checks a panel's types against each other; the value passes through. */
export const definePanel = <C extends string, Q extends Queries>(panel: Panel<C, Q>): Panel =>
  panel as unknown as Panel;

/** A page of panels, drawn in this order. Its title is a text of the locales, under `dashboards` and the id. */
export interface Dashboard {
  id: 'overview' | 'products' | 'user-activity';
  panels: readonly Panel[];
}
