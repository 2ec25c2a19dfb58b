import type { Filter } from '../filter/filter';
import type { Range, StoreView } from '../store/view';
import type { Lists, Monitor } from './monitor';

/** What evaluating needs to know besides the events; all of it arguments, so that it is pure. */
export interface Circumstances {
  lists: Lists;
  /** Events that do not count for this monitor: the admin's exclusions, resolved; null for none. */
  excluded: Filter | null;
  /** For times and hours in filters; IANA. */
  timeZone: string;
  /** ms. "Now" in filters, and the latest moment that is judged. */
  now: number;
  /** Up to when events have come in for sure, ms: silence is judged up to here and no further. */
  collectedUntil: number;
}

/**
 * What to judge: the events of one org at which the condition may newly hold. The view must reach `lookbackOf(monitor)`
 * further back than `moments.from`; what lies before counts towards windows and is not judged itself.
 */
export interface Watch {
  monitor: Monitor;
  view: StoreView;
  org: string;
  moments: Range;
  circumstances: Circumstances;
}
