import { useCallback, useMemo, useState } from 'react';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useHostPermission } from './host-permission';
import { orgProblems } from './org-problems';
import type { OrgProblem } from './problem-ranking';
import { markQuarantineSeen, quarantineSeen } from './quarantine-seen';
import { useNow } from './use-now';

/** What is the matter with the organizations in view, gravest first, and how to wave a hint away. */
export const useOrgProblems = (
  connections: readonly Connection[],
  records: readonly SyncRecord[],
  ownProblem: Problem | null = null,
) => {
  const { granted } = useHostPermission();
  const now = useNow();
  const [dismissals, setDismissals] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `dismissals` stands for what lies in localStorage
  const problems = useMemo(
    () => orgProblems({ connections, records, hostGranted: granted, quarantineSeen, own: [ownProblem], now }),
    [connections, records, granted, ownProblem, dismissals, now],
  );
  const dismiss = useCallback(
    (problem: OrgProblem) => {
      for (const { org, quarantined } of records) if (problem.orgs.includes(org)) markQuarantineSeen(org, quarantined);
      setDismissals((count) => count + 1);
    },
    [records],
  );
  return { problems, dismiss };
};
