import { checkValues } from '../../lib/filter/check-values';
import type { Field, WrittenFilter } from '../../lib/filter/filter';
import type { StoreView } from '../../lib/store/view';

/** A value that a filter asks for and that no event has, and those that are like it, best first. */
export interface NeverStored {
  field: Field;
  value: string;
  near: readonly string[];
}

/** Organizations that a filter asks for, wherever in it. */
const orgsIn = (filter: WrittenFilter): string[] => {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.flatMap(orgsIn);
    case 'not':
      return orgsIn(filter.of);
    case 'in':
      return filter.field === 'org' ? filter.values : [];
    default:
      return [];
  }
};

/**
 * Values of the filter that were never stored, whatever the range. `view` needs no events, only dictionaries: which
 * organizations there are is told by `orgs`, those that are connected.
 */
export const neverStored = (filter: WrittenFilter, view: StoreView, orgs: readonly string[]): NeverStored[] => [
  ...[...new Set(orgsIn(filter))]
    .filter((org) => !orgs.includes(org))
    .map((value) => ({ field: 'org' as const, value, near: orgs.slice(0, 3) })),
  ...checkValues(filter, view).filter(({ field }) => field !== 'org'),
];
