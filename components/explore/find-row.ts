import type { Arrangement } from '../../lib/query/arrangement';
import type { EventRow } from '../../lib/query/query';
import type { ExploreChoice } from './explore-choice';

/** What is looked through on either side where an order does not say where to look. */
const around = 5000;

/** Whether two rows tell of one event, wherever they stand. Ids are not in the columns; what is there is enough. */
export const sameEvent = (a: EventRow, b: EventRow): boolean =>
  a.at === b.at &&
  a.org === b.org &&
  a.action === b.action &&
  a.actor.id === b.actor.id &&
  a.target.value === b.target.value &&
  a.scope.value === b.scope.value &&
  a.token.id === b.token.id &&
  a.ip === b.ip &&
  a.outcome === b.outcome;

/** Where the rows of the time `at`, or what would come after them, begin. */
function startOf(arrangement: Arrangement, at: number, descending: boolean): number {
  let low = 0;
  let high = arrangement.total;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = arrangement.rows(middle, middle + 1)[0]?.at ?? 0;
    if (descending ? found > at : found < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where an event stands in an arrangement that was made anew; null where it is not, or too far away to be found. By time
 * it is found wherever it is, else `near` where it stood.
 */
export function findRow(
  arrangement: Arrangement,
  wanted: EventRow,
  sort: ExploreChoice['sort'],
  near: number,
): number | null {
  if (sort.by === 'time') {
    for (let at = startOf(arrangement, wanted.at, sort.descending); at < arrangement.total; at++) {
      const row = arrangement.rows(at, at + 1)[0];
      if (!row || row.at !== wanted.at) return null;
      if (sameEvent(row, wanted)) return at;
    }
    return null;
  }
  const from = Math.max(0, near - around);
  const rows = arrangement.rows(from, Math.min(arrangement.total, near + around));
  const found = rows
    .flatMap((row, i) => (sameEvent(row, wanted) ? [from + i] : []))
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return found[0] ?? null;
}
