import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { FilterBar } from '../filter/filter-bar';
import { PageLayout } from '../ui/page-layout';
import { textOf } from '../ui/texts';
import { ViewToolbar } from '../ui/view-toolbar';
import { DashboardBody } from './dashboard-body';
import { useDashboardInView } from './dashboard-in-view';
import type { DashboardId } from './dashboard-panels';
import { PrintButton } from './dashboard-print-button';
import { PrintHead } from './dashboard-print-head';

interface Props {
  id: DashboardId;
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  ownProblem: Problem | null;
}

/** A dashboard, as large as the window. */
export const DashboardPage = ({ id, connections, preferences, ...known }: Props) => {
  const shown = useDashboardInView(id, connections, preferences);
  const { asOf, results } = shown;
  return (
    <PageLayout
      title={textOf('places', id)}
      busy={results.state === 'refreshing'}
      tools={
        <ViewToolbar connections={connections} asOf={asOf} onRefresh={results.refresh}>
          <PrintButton />
        </ViewToolbar>
      }
      under={<FilterBar connections={connections} />}
    >
      <PrintHead shown={shown} connections={connections} />
      <DashboardBody connections={connections} shown={shown} size="full" {...known} />
    </PageLayout>
  );
};
