import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { ProblemBanner } from '../ui/problem-banner';
import { ProgressStrip } from '../ui/progress-strip';
import { useOrgProblems } from '../ui/use-org-problems';
import { DashboardNotice } from './dashboard-notice';
import type { DashboardStage } from './dashboard-stage';

interface Props {
  connections: readonly Connection[];
  /** Of what is in view. */
  records: readonly SyncRecord[];
  /** The one organization in view; null for all. */
  org: string | null;
  /** What went wrong on this page itself. */
  problem: Problem | null;
  kind: DashboardStage['kind'];
}

/** What is the matter with what is in view: problems, progress, and why there is no picture where there is none. */
export const PageMatters = ({ connections, records, org, problem, kind }: Props) => {
  const connected = connections.filter((connection) => org === null || connection.org === org);
  const { problems, dismiss } = useOrgProblems(connected, records, problem);
  // An empty log has a notice of its own, which takes the banner's place where nothing else is the matter.
  const inBanner = kind === 'log-empty' ? problems.filter(({ id }) => id !== 'log-empty') : problems;
  return (
    <>
      <ProblemBanner problems={inBanner} connections={connections} onDismiss={dismiss} />
      <ProgressStrip records={records} connections={connections} />
      <DashboardNotice kind={kind} org={org} inBannersPlace={inBanner.length === 0 && problems.length > 0} />
    </>
  );
};
