import type { Filter, WrittenFilter } from '../../filter/filter';
import { formatJql } from '../../filter/format-jql';
import { parseJql } from '../../filter/parse-jql';
import { resolveTimes } from '../../filter/resolve-times';
import type { AggregateQuery } from '../../query/query';
import { run } from '../../query/run';
import type { Range, StoreView } from '../../store/view';
import { fillLists } from '../lists';
import type { Lists } from '../monitor';

/** Why a filter lets nothing through. */
export interface Culprits {
  /** Its conditions, as JQL, that let nothing through by themselves; none where only all of them together do not. */
  alone: string[];
  /** How many conditions it has. */
  of: number;
}

/** Where and when a filter was tried. */
export interface Tried {
  view: StoreView;
  range: Range;
  lists: Lists;
  timeZone: string;
  /** ms */
  now: number;
}

/** Which condition is the reason that a filter lets nothing through; null where it cannot be read. */
export function culpritsOf(jql: string, { view, range, lists, timeZone, now }: Tried): Culprits | null {
  const filled = fillLists(jql, lists);
  const parsed = filled.ok ? parseJql(filled.jql) : null;
  if (!parsed?.ok) return null;
  const parts: readonly WrittenFilter[] = parsed.filter.kind === 'and' ? parsed.filter.of : [parsed.filter];
  const count = (filter: Filter): AggregateQuery => ({
    kind: 'aggregate',
    range,
    filter,
    groupBy: [],
    measure: { kind: 'count' },
    timeZone,
  });
  const counted = run(
    parts.map((part) => count(resolveTimes(part, { now, timeZone }))),
    view,
  );
  const alone = parts.flatMap((part, i) => (counted[i]?.total === 0 ? [formatJql(part)] : []));
  return { alone, of: parts.length };
}
