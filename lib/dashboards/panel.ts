import type { Filter } from '../filter/filter';
import type { Bucket, Query, Result } from '../query/query';
import type { Range, StoreView } from '../store/view';

/** What a panel may know when it makes its queries. */
export interface PanelContext {
  range: Range;
  /** The same length of time right before `range`; null where comparison is off. */
  previous: Range | null;
  /** The dashboard's own filter (orgs and, later, all the rest). */
  filter: Filter;
  bucket: Bucket;
  timeZone: string;
  riskyCountries: readonly string[];
}

/** A cell of a panel's rows: a text or a number, and what it stands for (for filters and links). */
export interface Cell {
  /** What is shown. */
  text: string;
  /** For sorting and export; the text where there is none. */
  value: string | number;
}

/**
 * A panel's rows: the one thing that the chart, the table behind it and the CSV are made of.
 * `columns` name what stands in each row.
 */
export interface PanelRows {
  columns: readonly { id: string; title: string; kind: 'text' | 'number' | 'time' }[];
  rows: readonly (readonly Cell[])[];
}

/** How rows are drawn; one renderer each. The words in it are column ids of the rows. */
export type View =
  | { kind: 'stat'; value: string; previous: string; unit: string }
  | { kind: 'bars'; label: string; value: string }
  | { kind: 'stacked-bars'; label: string; series: string; value: string }
  | { kind: 'stacked-time'; time: string; series: string; value: string }
  | { kind: 'map'; country: string; value: string }
  | { kind: 'heatmap'; x: string; y: string; value: string }
  | { kind: 'table'; columns: readonly string[] };

/** Everything about one panel; the file's name is its id. */
export interface Panel {
  id: string;
  /** The accessible name of its region. */
  title: string;
  /** The question it answers, in the reader's words. */
  question: string;
  queries(context: PanelContext): readonly Query[];
  rows(results: readonly Result[], context: PanelContext, view: StoreView): PanelRows;
  view: View;
  /** Why it may be empty, in one sentence. */
  empty: string;
}

/** Checks a panel's type; the value passes through. */
export const definePanel = (panel: Panel): Panel => panel;
