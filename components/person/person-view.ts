import type { Filter } from '../../lib/filter/filter';
import type { RiskLists } from '../../lib/risk/pass-circumstances';
import type { Range, StoreView } from '../../lib/store/view';

/** What the sections of a person's page are about. Keep the object between renders: what is counted is kept by it. */
export interface PersonView {
  org: string;
  /** Account id. */
  person: string;
  /** What the person is called. */
  name: string;
  /** Everything that is held of the org. */
  view: StoreView;
  /** From the oldest to the newest event that is held, ms; `to` exclusive. */
  held: Range;
  /** The one chosen in the bar, ms. */
  range: Range;
  /** The bar's filter with its times resolved; it says nothing of the person. */
  filter: Filter;
  /** IANA */
  timeZone: string;
  /** ms */
  now: number;
  lists: RiskLists;
}
