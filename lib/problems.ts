/** What a person can do about a problem, as a button. `open-settings` carries no address: the page knows it. */
export type ProblemAction =
  | 'replace-key'
  | 'grant-host'
  | 'retry'
  | 'free-space'
  | 'unlock'
  | 'show-quarantine'
  | 'reload';

interface ProblemKind {
  action: ProblemAction | null;
  /** error: nothing new comes in until someone acts; warning: it goes on by itself or in part. */
  severity: 'error' | 'warning' | 'info';
}

/** Everything that can go wrong. What people are told (title and hint) stands in the locales, under `problems`. */
export const problems = {
  'key-wrong': { action: 'replace-key', severity: 'error' },
  'key-expired': { action: 'replace-key', severity: 'error' },
  'key-expires-soon': { action: 'replace-key', severity: 'warning' },
  'key-lacks-scope': { action: 'replace-key', severity: 'error' },
  'org-unknown': { action: 'replace-key', severity: 'error' },
  'log-empty': { action: 'retry', severity: 'info' },
  offline: { action: 'retry', severity: 'warning' },
  'rate-limited': { action: null, severity: 'warning' },
  'server-error': { action: 'retry', severity: 'warning' },
  'answer-unreadable': { action: 'retry', severity: 'warning' },
  'host-permission-missing': { action: 'grant-host', severity: 'error' },
  'disk-full': { action: 'free-space', severity: 'error' },
  locked: { action: 'unlock', severity: 'warning' },
  'passphrase-wrong': { action: null, severity: 'error' },
  'events-set-aside': { action: 'show-quarantine', severity: 'info' },
  'already-connected': { action: null, severity: 'error' },
  'input-invalid': { action: null, severity: 'error' },
  'notifications-off': { action: null, severity: 'warning' },
  'alerts-unreadable': { action: null, severity: 'error' },
  'extension-updated': { action: 'reload', severity: 'warning' },
  unexpected: { action: 'retry', severity: 'error' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemId = keyof typeof problems;

/**
 * A problem on its way: what it is, until when (ms; of `key-expires-soon`: when the key ends), and what the other
 * side said (shortened, for reports).
 */
export interface Problem {
  id: ProblemId;
  until: number | null;
  said: string;
}

/** Thrown where a known problem stops the work; everything else that is thrown is `unexpected`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(id: ProblemId, { until = null, said = '' }: Partial<Omit<Problem, 'id'>> = {}) {
    super(`${id}${said && `: ${said}`}`);
    this.name = 'ProblemError';
    this.problem = { id, until, said: said.slice(0, 500) };
  }
}

/** Any thrown value as a problem. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  const said = String(thrown instanceof Error ? thrown.message : thrown).slice(0, 500);
  // IndexedDB tells by a name, the extension's storage by words alone: its quota's, or those of the disk.
  const full =
    thrown instanceof Error &&
    (thrown.name === 'QuotaExceededError' || /quota exceeded|NO_SPACE/i.test(thrown.message));
  return { id: full ? 'disk-full' : 'unexpected', until: null, said };
}

/** An answer that crosses a boundary: a value or a problem, never a thrown error. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };
