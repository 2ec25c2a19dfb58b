import { type ActivityId, activityIds, isActivityId } from '../audit/activities';
import type { WrittenFilter } from '../filter/filter';
import { parseJql } from '../filter/parse-jql';
import { compilePattern } from '../filter/pattern';
import { fillLists, filtersIn } from './lists';
import type { Definition, Lists } from './monitor';

/** Something in every list: what a filter asks of activities does not depend on it. */
const some: Lists = {
  riskyCountries: ['KP'],
  breakGlassAccounts: ['somebody'],
  adminRanges: ['192.0.2.0/24'],
  vpnRanges: ['192.0.2.0/24'],
};

/** The activities that a definition asks for by name or pattern, in its filter or a step's, each once. */
export const activitiesOf = (definition: Definition): ActivityId[] => [
  ...new Set(
    filtersIn(definition)
      .filter(({ place }) => place !== 'among')
      .flatMap(({ jql }) => activitiesIn(jql)),
  ),
];

/** The activities that a text of JQL asks for; none where it cannot be read. */
export function activitiesIn(jql: string): ActivityId[] {
  const filled = fillLists(jql, some);
  const parsed = filled.ok ? parseJql(filled.jql) : null;
  return parsed?.ok ? asked(parsed.filter) : [];
}

function asked(filter: WrittenFilter): ActivityId[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.flatMap(asked);
    case 'in':
      return filter.field === 'activity' ? filter.values.filter(isActivityId) : [];
    case 'matches':
      return filter.field === 'activity' ? activityIds.filter(compilePattern(filter.pattern)) : [];
    default:
      // What is excluded is not asked for.
      return [];
  }
}
