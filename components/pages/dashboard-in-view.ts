import { useMemo } from 'react';
import type { Dashboard } from '../../lib/dashboards/panel';
import type { WrittenFilter } from '../../lib/filter/filter';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import { useFilter } from '../filter/use-filter';
import { type DashboardResults, useDashboard } from '../panels/use-dashboard';
import { usePorts } from '../ui/ports';
import { orgInView, useView } from '../ui/view-choice';
import { localTimeZone } from '../ui/wall-time';
import { type DashboardId, useDashboardPanels } from './dashboard-panels';

/** A dashboard of what the address asks for. */
export interface DashboardInView {
  id: DashboardId;
  /** Null until its panels are loaded. */
  dashboard: Dashboard | null;
  results: DashboardResults;
  timeZone: string;
  /** The one organization in view; null for all. An address may name one that is not connected (any more). */
  org: string | null;
  /** The last filter that could be understood. */
  filter: WrittenFilter;
  /** Until when the picture reaches, ms; null where there is none, or where the range is fixed. */
  asOf: number | null;
}

export const useDashboardInView = (
  id: DashboardId,
  connections: readonly Connection[],
  preferences: Preferences,
): DashboardInView => {
  const { reader } = usePorts();
  const [view] = useView();
  const { filter } = useFilter();
  const dashboard = useDashboardPanels(id);
  const timeZone = useMemo(localTimeZone, []);
  const org = orgInView(view, connections);
  const results = useDashboard(dashboard, {
    reader,
    range: view.range,
    orgs: org === null ? null : [org],
    filter,
    timeZone,
    riskyCountries: preferences.riskyCountries,
    compare: view.compare,
    now: Date.now,
  });
  const asOf = typeof view.range === 'string' ? (results.picture?.context.range.to ?? null) : null;
  return { id, dashboard, results, timeZone, org, filter, asOf };
};
