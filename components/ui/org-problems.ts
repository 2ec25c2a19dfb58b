import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { keyLife } from './key-life';
import { actionOf, type OrgProblem, rankProblems } from './problem-ranking';

interface Known {
  connections: readonly Connection[];
  records: readonly SyncRecord[];
  /** Whether the browser lets us talk to Atlassian; undefined while it has not said. */
  hostGranted: boolean | undefined;
  /** How many set-aside events of an org the admin has seen already. */
  quarantineSeen: (org: string) => number;
  /** What went wrong on this page itself. */
  own: readonly (Problem | null)[];
  /** ms */
  now: number;
}

/** Keys that end soon, as one problem that is told by the first of them: once one has ended it is too late. */
const endingKeys = (connections: readonly Connection[], now: number): OrgProblem[] => {
  const ending = connections
    .flatMap(({ org, keyExpiresAt }) => (keyExpiresAt === null ? [] : [{ org, keyExpiresAt }]))
    .filter(({ keyExpiresAt }) => keyLife(keyExpiresAt, now).tone === 'soon')
    .sort((a, b) => a.keyExpiresAt - b.keyExpiresAt);
  const [first] = ending;
  if (!first) return [];
  return [{ id: 'key-expires-soon', until: first.keyExpiresAt, said: '', at: 0, orgs: ending.map(({ org }) => org) }];
};

/** Everything that is the matter with the given organizations, gravest first. */
export const orgProblems = ({ connections, records, hostGranted, quarantineSeen, own, now }: Known): OrgProblem[] => {
  const real = connections.filter(({ kind }) => kind === 'atlassian').map(({ org }) => org);
  const stored = records.flatMap(({ org, problem }) => (problem ? [{ ...problem, orgs: [org] }] : []));
  const quarantined = records.filter(({ org, quarantined }) => quarantined > quarantineSeen(org));
  // On a full disk reading fails too, in ways that say nothing of it.
  const full = stored.some(({ id }) => id === 'disk-full');
  const current: OrgProblem[] = own.flatMap((problem) =>
    problem && !(full && problem.id === 'unexpected') ? [{ ...problem, at: 0, orgs: [] }] : [],
  );
  if (hostGranted === false && real.length > 0)
    current.push({ id: 'host-permission-missing', until: null, said: '', at: 0, orgs: real });
  return rankProblems([
    ...current,
    // The browser's own word is newer than what the last sync found.
    ...stored.filter(({ id }) => id !== 'events-set-aside' && !(id === 'host-permission-missing' && hostGranted)),
    // An org that waits for another key is told so already.
    ...endingKeys(
      connections.filter(
        ({ org }) => !stored.some((problem) => problem.orgs.includes(org) && actionOf(problem) === 'replace-key'),
      ),
      now,
    ),
    ...quarantined.map(
      ({ org }): OrgProblem => ({ id: 'events-set-aside', until: null, said: '', at: 0, orgs: [org] }),
    ),
  ]);
};
