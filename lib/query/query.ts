import type { Field, Filter, TimeField } from '../filter/filter';
import type { Range, RowRef } from '../store/view';

export interface GroupBy {
  field: Field | TimeField;
  /** Keep only the groups with the greatest totals. Ties go to the smaller key. */
  top?: number;
  /** What becomes of the groups beyond `top`: left out (default), or summed up under the key `otherKey`. */
  rest?: 'drop' | 'fold';
}

/** The key under which folded groups are summed up. No stored value begins with this character. */
export const otherKey = '\u0000other';

/** `every` n units, aligned to local midnight (minute, hour), to days, to Mondays, or to the first of the month. */
export interface Bucket {
  unit: 'minute' | 'hour' | 'day' | 'week' | 'month';
  every: number;
}

/** Counts events, or distinct values of a field (an empty value is none). */
export type Measure = { kind: 'count' } | { kind: 'distinct'; field: Field };

interface Selection {
  range: Range;
  filter: Filter;
}

export interface AggregateQuery extends Selection {
  kind: 'aggregate';
  /** None, one or two. */
  groupBy: readonly GroupBy[];
  bucket?: Bucket;
  measure: Measure;
  /** By value, greatest first (default, ties by key), or by key. Buckets always ascend within a group. */
  order?: 'value' | 'key';
  /** IANA name; buckets and time fields follow it, across changes of clocks. */
  timeZone: string;
}

/** The newest events first; `offset` rows are passed over. */
export interface ListQuery extends Selection {
  kind: 'list';
  limit: number;
  offset?: number;
}

/** Groups of any number of fields, each with its count and its latest event; the greatest `limit` of them. */
export interface SummaryQuery extends Selection {
  kind: 'summary';
  groupBy: readonly Field[];
  limit: number;
}

export type Query = AggregateQuery | ListQuery | SummaryQuery;

export interface AggregateRow {
  /** Values (ids, not labels) in the order of `groupBy`; time fields as decimal numbers. */
  keys: string[];
  /** Start of the bucket, ms; null where the query has none. Empty buckets are left out. */
  bucket: number | null;
  value: number;
}

export interface AggregateResult {
  kind: 'aggregate';
  rows: AggregateRow[];
  /** The measure over everything selected, whatever the groups. */
  total: number;
  /** Starts of all buckets of the range, ms, empty ones too; none where the query has no bucket. */
  buckets: number[];
  /** How many groups of each of `groupBy` are beyond its `top`: left out, or summed up under `otherKey`. */
  leftOut: number[];
}

/** A row as the columns have it. Texts as in AuditEvent; labels come from the dictionaries. */
export interface EventRow {
  ref: RowRef;
  org: string;
  at: number;
  action: string;
  activity: string;
  actor: { id: string; name: string; email: string; type: string };
  authType: string;
  token: { id: string; name: string };
  product: string;
  target: { value: string; name: string; type: string };
  scope: { value: string; name: string; type: string };
  site: { id: string; name: string };
  country: string;
  region: string;
  city: string;
  ip: string;
  outcome: string;
}

export interface ListResult {
  kind: 'list';
  rows: EventRow[];
  /** How many events the selection holds in all. */
  total: number;
}

export interface SummaryResult {
  kind: 'summary';
  /** By count, greatest first; ties by key. `lastAt`: event time of the latest, ms. */
  rows: { keys: string[]; count: number; lastAt: number }[];
  /** How many groups there are in all. */
  groups: number;
}

export type Result = AggregateResult | ListResult | SummaryResult;

/** The result that belongs to a query. */
export type ResultOf<Q extends Query> = Q extends AggregateQuery
  ? AggregateResult
  : Q extends ListQuery
    ? ListResult
    : SummaryResult;
