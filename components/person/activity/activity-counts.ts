import { fitBucket } from '../../../lib/dashboards/bucket';
import { fillBuckets } from '../../../lib/dashboards/series';
import type { Filter } from '../../../lib/filter/filter';
import type { AggregateResult, EventRow } from '../../../lib/query/query';
import { run } from '../../../lib/query/run';
import { aboutPerson, type Part } from '../about-person';
import type { PersonView } from '../person-view';

/** What the events over time are told apart by. */
export const groupings = ['product', 'activity'] as const;

export type Grouping = (typeof groupings)[number];

/** Events of a person in the range and under the filter of the bar. */
export interface ActivityCounts {
  /** Events a bucket and group. */
  counts: AggregateResult;
  /** The newest ones. */
  latest: EventRow[];
  total: number;
}

/** Groups with a colour of their own; the others are folded. */
const colours = 7;
const latestShown = 12;

/** Counts a person's events over time, and lists the newest. */
export function activityCounts(of: PersonView, part: Part, grouping: Grouping): ActivityCounts {
  const { range, timeZone, view } = of;
  const filter: Filter = { kind: 'and', of: [of.filter, aboutPerson(of.person, part)] };
  const [counts, list] = run(
    [
      {
        kind: 'aggregate',
        range,
        filter,
        groupBy: [{ field: grouping, top: colours, rest: 'fold' }],
        bucket: fitBucket(range),
        measure: { kind: 'count' },
        timeZone,
      },
      { kind: 'list', range, filter, limit: latestShown },
    ],
    view,
  );
  return { counts, latest: list.rows, total: list.total };
}

/** The counts as one run of values a group, the greatest group first. */
export function valuesByGroup(counts: AggregateResult): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const { key, value } of fillBuckets(counts)) {
    const values = groups.get(key);
    if (values) values.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
