import type { Seen } from '../../../lib/risk/profile/seen';

/** What such tables can be sorted by. */
export type SeenColumn = 'name' | 'firstAt' | 'lastAt' | 'events';

export interface SeenSorting {
  by: SeenColumn;
  descending: boolean;
}

/** What was seen last comes first. */
export const usualSorting: SeenSorting = { by: 'lastAt', descending: true };

const names = new Intl.Collator(undefined, { numeric: true });

/** The rows in an order; equal ones as they came. */
export const sortSeen = <R extends Seen & { name: string }>(
  rows: readonly R[],
  { by, descending }: SeenSorting,
): R[] => {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * (by === 'name' ? names.compare(a.name, b.name) : a[by] - b[by]));
};
