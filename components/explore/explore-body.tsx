import { everything } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useFilter } from '../filter/use-filter';
import { useFilterPicks } from '../filter/use-picks';
import { PartlyHere } from '../pages/dashboard-hints';
import { dashboardStage } from '../pages/dashboard-stage';
import { PageMatters } from '../pages/page-matters';
import { PicksProvider } from '../ui/picks';
import { Explorer } from './explorer';
import type { ExploreResults } from './use-explore';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  /** What went wrong on this page itself. */
  ownProblem: Problem | null;
  results: ExploreResults;
  /** The one organization in view; null for all. */
  org: string | null;
  timeZone: string;
}

/** What is under the toolbar: what is the matter, progress, and the events or what stands in their place. */
export const ExploreBody = ({ connections, preferences, records, ownProblem, results, org, timeZone }: Props) => {
  const picks = useFilterPicks();
  const { filter, change } = useFilter();
  const inView = records.filter((record) => org === null || record.org === org);
  const filtered = formatJql(filter) !== '';
  const { state, picture } = results;
  const known = picture && { context: { range: picture.range }, total: picture.histogram.total };
  const stage = dashboardStage({ connections, records: inView, results: { state, picture: known }, filtered });
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
          <Explorer
            connections={connections}
            preferences={preferences}
            results={results}
            timeZone={timeZone}
            filtered={filtered}
            onClearFilter={() => change(everything)}
          />
        </PicksProvider>
      )}
    </>
  );
};
