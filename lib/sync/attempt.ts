import { type Problem, type ProblemId, problems } from '../problems';
import type { StoredProblem, SyncRecord } from '../store/sync-record';

const shortest = 30_000;
const longest = 30 * 60_000;

/** Only the admin can help with these; they are still tried now and then, since the other side errs too. */
const forTheAdmin: readonly ProblemId[] = ['key-wrong', 'key-expired', 'key-lacks-scope', 'org-unknown'];
const adminRetryMs = 60 * 60_000;

/** Looked at again at each poll; nothing is gained by a time. */
const untimed: readonly ProblemId[] = [...forTheAdmin, 'host-permission-missing', 'locked', 'disk-full'];

/** What to store of a problem that ended a run: each time in a row it is tried again a little later. */
export function problemToStore(problem: Problem, record: SyncRecord, now: number): StoredProblem {
  const { id, said } = problem;
  if (untimed.includes(id)) return { id, at: now, until: null, said };
  const previous = record.problem;
  const before = previous?.id === id && previous.until !== null ? previous.until - previous.at : 0;
  const until = problem.until ?? now + Math.min(longest, Math.max(shortest, before * 2));
  return { id, at: now, until, said };
}

/**
 * Whether to try now, given how the last run ended. `until` is when it is worth trying (ms), null for at any poll.
 * An admin who asks may try at any time, except while Atlassian has asked for a pause.
 */
export function mayTry(record: SyncRecord, now: number, manual: boolean): { ok: boolean; until: number | null } {
  const { problem } = record;
  if (!problem || problems[problem.id].severity === 'info') return { ok: true, until: null };
  if (problem.until !== null && problem.until > now && (!manual || problem.id === 'rate-limited')) {
    return { ok: false, until: problem.until };
  }
  if (!manual && forTheAdmin.includes(problem.id) && now - problem.at < adminRetryMs) return { ok: false, until: null };
  return { ok: true, until: null };
}
