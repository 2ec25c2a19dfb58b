import type { Field, Filter } from '../filter/filter';
import type { Range } from '../store/view';
import type { ValueField } from './monitor';
import type { Watch } from './watch';

/** Events of one entity, the oldest first; of one millisecond in the order of their places. */
export interface EntityEvents {
  at: Float64Array;
  /** Where each stands in the view: what `Ground` is asked by. */
  places: Uint32Array;
}

/** Events by entity; people by account id, also where they are targets. '' is the whole org where nothing is grouped by. */
export type Gathered = ReadonlyMap<string, EntityEvents>;

/** What measures stand on: the events of one org in a view. */
export interface Ground {
  watch: Watch;
  /** Events under a filter, by entity; only of `entities` where given. Exclusions are left out. */
  gather(filter: Filter, groupBy: Field | null, range: Range, entities?: ReadonlySet<string>): Gathered;
  /** A filter of the definition with lists filled in and times resolved. */
  filterOf(jql: string): Filter;
  textAt(place: number, field: ValueField): string;
  /** Equal for equal texts, and 0 for the empty one; quicker than texts. */
  codeAt(place: number, field: ValueField): number;
}

/** The value at one event. */
export interface Moment {
  at: number;
  /** Event time of the first event that counts towards the value, ms. */
  firstAt: number;
  value: number;
  /** What is new, for `first-seen`; else ''. */
  what: string;
}

/**
 * Measures the events in `watch.moments`. `touched`: those under the definition's filter in that range, by entity; what
 * counts towards them before is gathered by the measure. Moments ascend; those not above `floor` may be left out.
 */
export type Measure = (ground: Ground, touched: Gathered, floor: number) => Iterable<[entity: string, Moment[]]>;
