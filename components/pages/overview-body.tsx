import { overview } from '../../lib/dashboards/overview';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { Dashboard } from '../panels/dashboard';
import { usePorts } from '../ui/ports';
import { ProblemBanner } from '../ui/problem-banner';
import { ProgressStrip } from '../ui/progress-strip';
import { useOrgProblems } from '../ui/use-org-problems';
import { OverviewNotice } from './overview-notice';
import { overviewStage } from './overview-stage';
import type { Overview } from './use-overview';

interface Props {
  connections: readonly Connection[];
  records: readonly SyncRecord[];
  /** What went wrong on this page itself. */
  ownProblem: Problem | null;
  shown: Overview;
  size: 'full' | 'compact';
}

/** What is under the toolbar: what is the matter, progress, and the picture or what stands in its place. */
export const OverviewBody = ({ connections, records, ownProblem, shown, size }: Props) => {
  const { reader } = usePorts();
  const { org, results, timeZone } = shown;
  const inView = records.filter((record) => org === null || record.org === org);
  const connected = connections.filter((connection) => org === null || connection.org === org);
  const { problems, dismiss } = useOrgProblems(connected, inView, results.problem ?? ownProblem);
  const stage = overviewStage(connections, inView);
  // An empty log has a notice of its own, which takes the banner's place where nothing else is the matter.
  const inBanner = stage === 'empty' ? problems.filter(({ id }) => id !== 'log-empty') : problems;
  return (
    <>
      <ProblemBanner problems={inBanner} connections={connections} onDismiss={dismiss} />
      <ProgressStrip records={inView} connections={connections} />
      <OverviewNotice
        stage={stage}
        org={org}
        label={inBanner.length === 0 && problems.length > 0 ? 'Problems' : undefined}
      />
      {stage === 'picture' && (
        <Dashboard
          dashboard={overview}
          // What went wrong is in the banner already.
          results={{ ...results, problem: null }}
          reader={reader}
          timeZone={timeZone}
          size={size}
          orgName={(id) => connections.find((connection) => connection.org === id)?.name || id}
        />
      )}
    </>
  );
};
