import type { ActivityId } from '../audit/activities';
import type { AggregateResult } from '../query/query';
import { both, doing, type Family } from './families';
import type { ColumnText, PanelContext, PanelRows } from './panel';
import { ask } from './queries';
import { fillBuckets } from './series';

const columns = {
  time: { kind: 'bucket' },
  activity: { kind: 'activity', field: 'activity' },
  events: { kind: 'number' },
} as const satisfies Record<string, ColumnText>;

/**
 * A panel of a line for each of these activities (of a family's events) with its sum; those that nobody did have
 * theirs at 0, since that is an answer too.
 */
export const activityLines = (activities: readonly ActivityId[], family?: Family) => ({
  columns,
  queries: (context: PanelContext) => ({
    byActivity: ask(context, {
      filter: family ? both(family, doing(...activities)) : doing(...activities),
      groupBy: [{ field: 'activity' }],
      bucketed: true,
    }),
  }),
  rows: ({ byActivity }: { byActivity: AggregateResult }): PanelRows<keyof typeof columns> => ({
    rows: fillBuckets(byActivity, activities).map(({ at, key, value }) => ({
      cells: { time: { value: at }, activity: { value: key }, events: { value } },
    })),
  }),
  view: { kind: 'lines', time: 'time', series: 'activity', value: 'events', totals: true } as const,
});
