import { everything } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useFilter } from '../filter/use-filter';
import { useFilterPicks } from '../filter/use-picks';
import { Dashboard } from '../panels/dashboard';
import { PicksProvider } from '../ui/picks';
import { usePorts } from '../ui/ports';
import { NothingHere, PartlyHere } from './dashboard-hints';
import type { DashboardInView } from './dashboard-in-view';
import { dashboardStage } from './dashboard-stage';
import { PageMatters } from './page-matters';

interface Props {
  connections: readonly Connection[];
  records: readonly SyncRecord[];
  /** What went wrong on this page itself. */
  ownProblem: Problem | null;
  shown: DashboardInView;
  size: 'full' | 'compact';
}

/** What is under the toolbar: what is the matter, progress, and the picture or what stands in its place. */
export const DashboardBody = ({ connections, records, ownProblem, shown, size }: Props) => {
  const { reader } = usePorts();
  const picks = useFilterPicks();
  const { change } = useFilter();
  const { org, filter, results, timeZone } = shown;
  const inView = records.filter((record) => org === null || record.org === org);
  const stage = dashboardStage({ connections, records: inView, results, filtered: formatJql(filter) !== '' });
  return (
    <>
      <PageMatters
        connections={connections}
        records={inView}
        org={org}
        problem={results.problem ?? ownProblem}
        kind={stage.kind}
      />
      {stage.kind === 'picture' && (
        <PicksProvider picks={picks}>
          {stage.partly && <PartlyHere {...stage.partly} />}
          <Dashboard
            id={shown.id}
            dashboard={shown.dashboard}
            results={results}
            reader={reader}
            timeZone={timeZone}
            size={size}
            orgName={(id) => connections.find((connection) => connection.org === id)?.name || id}
          />
          {stage.nothing && <NothingHere of={stage.nothing} onClear={() => change(everything)} />}
        </PicksProvider>
      )}
    </>
  );
};
