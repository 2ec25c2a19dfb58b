import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { type OrgProblem, rankProblems } from './problem-ranking';

interface Known {
  connections: readonly Connection[];
  records: readonly SyncRecord[];
  /** Whether the browser lets us talk to Atlassian; undefined while it has not said. */
  hostGranted: boolean | undefined;
  /** How many set-aside events of an org the admin has seen already. */
  quarantineSeen: (org: string) => number;
  /** What went wrong on this page itself. */
  own: readonly (Problem | null)[];
}

/** Everything that is the matter with the given organizations, gravest first. */
export const orgProblems = ({ connections, records, hostGranted, quarantineSeen, own }: Known): OrgProblem[] => {
  const real = connections.filter(({ kind }) => kind === 'atlassian').map(({ org }) => org);
  const stored = records.flatMap(({ org, problem }) => (problem ? [{ ...problem, orgs: [org] }] : []));
  const quarantined = records.filter(({ org, quarantined }) => quarantined > quarantineSeen(org));
  // On a full disk reading fails too, in ways that say nothing of it.
  const full = stored.some(({ id }) => id === 'disk-full');
  const now: OrgProblem[] = own.flatMap((problem) =>
    problem && !(full && problem.id === 'unexpected') ? [{ ...problem, at: 0, orgs: [] }] : [],
  );
  if (hostGranted === false && real.length > 0)
    now.push({ id: 'host-permission-missing', until: null, said: '', at: 0, orgs: real });
  return rankProblems([
    ...now,
    // The browser's own word is newer than what the last sync found.
    ...stored.filter(({ id }) => id !== 'events-set-aside' && !(id === 'host-permission-missing' && hostGranted)),
    ...quarantined.map(
      ({ org }): OrgProblem => ({ id: 'events-set-aside', until: null, said: '', at: 0, orgs: [org] }),
    ),
  ]);
};
