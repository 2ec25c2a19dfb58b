import { everything } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useFilter } from '../filter/use-filter';
import { useFilterPicks } from '../filter/use-picks';
import { PartlyHere } from '../pages/dashboard-hints';
import { DashboardNotice } from '../pages/dashboard-notice';
import { dashboardStage } from '../pages/dashboard-stage';
import { PicksProvider } from '../ui/picks';
import { ProblemBanner } from '../ui/problem-banner';
import { ProgressStrip } from '../ui/progress-strip';
import { useOrgProblems } from '../ui/use-org-problems';
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
  const connected = connections.filter((connection) => org === null || connection.org === org);
  const { problems, dismiss } = useOrgProblems(connected, inView, results.problem ?? ownProblem);
  const filtered = formatJql(filter) !== '';
  const { state, picture } = results;
  const known = picture && { context: { range: picture.range }, total: picture.histogram.total };
  const stage = dashboardStage({ connections, records: inView, results: { state, picture: known }, filtered });
  // An empty log has a notice of its own, which takes the banner's place where nothing else is the matter.
  const inBanner = stage.kind === 'log-empty' ? problems.filter(({ id }) => id !== 'log-empty') : problems;
  return (
    <>
      <ProblemBanner problems={inBanner} connections={connections} onDismiss={dismiss} />
      <ProgressStrip records={inView} connections={connections} />
      <DashboardNotice kind={stage.kind} org={org} inBannersPlace={inBanner.length === 0 && problems.length > 0} />
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
