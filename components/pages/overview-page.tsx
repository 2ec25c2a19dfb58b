import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { OverviewToolbar } from '../ui/overview-toolbar';
import { PageLayout } from '../ui/page-layout';
import { OverviewBody } from './overview-body';
import { useOverview } from './use-overview';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  ownProblem: Problem | null;
}

/** The Overview, as large as the window. */
export const OverviewPage = ({ connections, preferences, ...known }: Props) => {
  const shown = useOverview(connections, preferences);
  const { asOf, results } = shown;
  return (
    <PageLayout
      title="Overview"
      tools={<OverviewToolbar connections={connections} asOf={asOf} onRefresh={results.refresh} />}
    >
      <OverviewBody connections={connections} shown={shown} size="full" {...known} />
    </PageLayout>
  );
};
