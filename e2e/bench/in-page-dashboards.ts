import { fitBucket } from '../../lib/dashboards/bucket';
import { evaluateDashboard } from '../../lib/dashboards/evaluate';
import { overview } from '../../lib/dashboards/overview';
import type { Dashboard } from '../../lib/dashboards/panel';
import { products } from '../../lib/dashboards/products';
import { previousRange } from '../../lib/dashboards/range';
import { userActivity } from '../../lib/dashboards/user-activity';
import type { Filter } from '../../lib/filter/filter';
import { run } from '../../lib/query/run';
import { median, timed, typedFilter, withStored } from './in-page-stored';

const dashboards: readonly Dashboard[] = [overview, products, userActivity];

/** What people filter by, one condition each. */
const filters = [
  'product IN (jira, confluence)',
  'country NOT IN (DE, US)',
  'actor ~ "a*"',
  'activity IN (login, login-failed)',
];

const threeConditions = 'product IN (jira, confluence) AND country != DE AND actor ~ "*a*"';

/** ms for all panels of each dashboard over what the extension has stored, with filters of several kinds. */
export const measureDashboards = (choice: '7d' | '180d') =>
  withStored(choice, previousRange, ({ view, range, timeZone, rows, viewMs }) => {
    const context = {
      range,
      previous: previousRange(range, timeZone),
      bucket: fitBucket(range),
      timeZone,
      riskyCountries: ['IR', 'KP'],
    };
    const measure = (dashboard: Dashboard, filter: Filter) =>
      timed(7, () => evaluateDashboard(dashboard, { ...context, filter }, view, run));
    return {
      rows,
      viewMs,
      dashboards: dashboards.map((dashboard) => ({
        id: dashboard.id,
        unfilteredMs: measure(dashboard, typedFilter('', timeZone)),
        filteredMs: median(filters.map((jql) => measure(dashboard, typedFilter(jql, timeZone)))),
        threeConditionsMs: measure(dashboard, typedFilter(threeConditions, timeZone)),
      })),
    };
  });
