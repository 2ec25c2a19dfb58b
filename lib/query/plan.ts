import type { Selected } from '../filter/compile-filter';
import type { Filter } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Range, Segment, StoreView } from '../store/view';
import type { Cubes } from './cubes';
import type { Result } from './query';
import type { Select } from './select';

/** One thing to be done with the rows of a selection, segment by segment. */
export interface Pass {
  range: Range;
  filter: Filter;
  feed(segment: Segment, selected: Selected): void;
}

/** A query as a coroutine: it hands out passes, waits until they have seen all segments, and goes on. */
export type Plan = Generator<readonly Pass[], Result>;

/** What plans work with. */
export interface PlanContext {
  view: StoreView;
  columns: RowColumns;
  /** For counts that many plans can share; what is asked for here is counted in the scan after the next yield. */
  cubes: Cubes;
  /** The rows of a selection, each segment looked into once for all plans. */
  select(selection: Pick<Pass, 'range' | 'filter'>): Select;
}
