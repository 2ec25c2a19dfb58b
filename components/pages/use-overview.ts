import { useMemo } from 'react';
import { overview } from '../../lib/dashboards/overview';
import { everything } from '../../lib/filter/filter';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import { type DashboardResults, useDashboard } from '../panels/use-dashboard';
import { usePorts } from '../ui/ports';
import { useView } from '../ui/view-choice';
import { localTimeZone } from '../ui/wall-time';

/** The Overview of what the address asks for. */
export interface Overview {
  results: DashboardResults;
  timeZone: string;
  /** The one organization in view; null for all. An address may name one that is not connected (any more). */
  org: string | null;
  /** Until when the picture reaches, ms; null where there is none, or where the range is fixed. */
  asOf: number | null;
}

export const useOverview = (connections: readonly Connection[], preferences: Preferences): Overview => {
  const { reader } = usePorts();
  const [view] = useView();
  const timeZone = useMemo(localTimeZone, []);
  const org = connections.some((connection) => connection.org === view.org) ? view.org : null;
  const results = useDashboard(overview, {
    reader,
    range: view.range,
    orgs: org === null ? null : [org],
    filter: everything,
    timeZone,
    riskyCountries: preferences.riskyCountries,
    compare: view.compare,
    now: Date.now,
  });
  const asOf = typeof view.range === 'string' ? (results.picture?.context.range.to ?? null) : null;
  return { results, timeZone, org, asOf };
};
