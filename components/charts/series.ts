import type { Format } from '../../lib/dashboards/format';
import type { Range } from '../../lib/store/view';
import type { PickHow } from './pick';

/** One colour of a chart over time; `values` has one number a bucket. */
export interface Series {
  key: string;
  /** As it is shown. */
  name: string;
  colour: string;
  values: readonly number[];
}

/** What every chart over time is given. */
export interface TimeProps {
  /** Starts of the buckets, ms, ascending. */
  buckets: readonly number[];
  series: readonly Series[];
  timeZone: string;
  format: Format;
  /** What the buckets cover, ms: the first may begin before it, and the last end after it. */
  range?: Range;
  /** Makes legend names, columns and points choosable; what was folded together is not. */
  onPick?: (series: string, how: PickHow) => void;
  /** Makes stretches of time choosable: by dragging, or by keyboard. */
  onPickRange?: (range: Range) => void;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What stands in a bucket, over all series. */
export const heightOf = (series: readonly Series[], bucket: number): number =>
  sum(series.map(({ values }) => values[bucket] ?? 0));
