/** What a person can do about a problem, as a button. `open-settings` carries no address: the page knows it. */
export type ProblemAction =
  | 'replace-key'
  | 'grant-host'
  | 'retry'
  | 'free-space'
  | 'unlock'
  | 'show-quarantine'
  | 'reload';

interface ProblemText {
  /** One line, no full stop. */
  title: string;
  /** What it means and the way on, in one or two sentences. */
  hint: string;
  action: ProblemAction | null;
  /** error: nothing new comes in until someone acts; warning: it goes on by itself or in part. */
  severity: 'error' | 'warning' | 'info';
}

/** Everything that can go wrong, as people are told it. */
export const problems = {
  'key-wrong': {
    title: 'Atlassian does not accept this API key',
    hint: 'It may have been mistyped, revoked, or made for a site instead of the organization. Make a new organization API key and enter it here. Everything read so far is kept.',
    action: 'replace-key',
    severity: 'error',
  },
  'key-expired': {
    title: 'The API key has expired',
    hint: 'Keys live for a year at most. Make a new organization API key and enter it here: the sync goes on where it stopped.',
    action: 'replace-key',
    severity: 'error',
  },
  'key-expires-soon': {
    title: 'The API key expires soon',
    hint: 'Make a new organization API key in time and enter it here: then no event is missed.',
    action: 'replace-key',
    severity: 'warning',
  },
  'key-lacks-scope': {
    title: 'The API key may not read audit events',
    hint: 'Make a key with the scope read:events:admin, or without scopes, and enter it here.',
    action: 'replace-key',
    severity: 'error',
  },
  'org-unknown': {
    title: 'Atlassian knows no such organization',
    hint: 'Check the organization ID: it stands after /o/ in the address of admin.atlassian.com. The key must belong to the same organization.',
    action: 'replace-key',
    severity: 'error',
  },
  'log-empty': {
    title: 'The audit log holds no events',
    hint: 'Atlassian stores events only with Atlassian Guard or an Enterprise plan. If the organization has one, the first events can take a few minutes to appear; Orgwatch goes on looking.',
    action: 'retry',
    severity: 'info',
  },
  offline: {
    title: 'There is no connection to Atlassian',
    hint: 'The computer seems to be offline, or api.atlassian.com cannot be reached. The sync goes on by itself when it can.',
    action: 'retry',
    severity: 'warning',
  },
  'rate-limited': {
    title: 'Atlassian asks for a pause',
    hint: 'The key has used up its requests for now, perhaps together with another program that uses it. The sync goes on by itself.',
    action: null,
    severity: 'warning',
  },
  'server-error': {
    title: 'Atlassian answers with an error of its own',
    hint: 'This passes by itself as a rule. Orgwatch tries again, each time a little later.',
    action: 'retry',
    severity: 'warning',
  },
  'answer-unreadable': {
    title: 'Atlassian’s answer was cut off or is not what was announced',
    hint: 'A proxy or a network that asks for a login can cause this. Nothing was stored from that answer; Orgwatch asks again.',
    action: 'retry',
    severity: 'warning',
  },
  'host-permission-missing': {
    title: 'The browser does not let Orgwatch talk to Atlassian',
    hint: 'The permission for api.atlassian.com was taken away. Grant it again: nothing else is asked for.',
    action: 'grant-host',
    severity: 'error',
  },
  'disk-full': {
    title: 'There is no room left to store events',
    hint: 'Free some space on this computer, or keep fewer days of history. Nothing that was stored is lost, and the sync goes on where it stopped.',
    action: 'free-space',
    severity: 'error',
  },
  locked: {
    title: 'The API key is locked with your passphrase',
    hint: 'Enter the passphrase once after each start of the browser, and the sync goes on.',
    action: 'unlock',
    severity: 'warning',
  },
  'passphrase-wrong': {
    title: 'That is not the passphrase',
    hint: 'Try again. If it is lost, enter the API key anew: the events stay.',
    action: null,
    severity: 'error',
  },
  'events-set-aside': {
    title: 'Some events could not be understood',
    hint: 'They were set aside whole. Look at them, export them, and let us know: nothing is lost.',
    action: 'show-quarantine',
    severity: 'info',
  },
  'already-connected': {
    title: 'This organization is connected already',
    hint: 'To use another key for it, open its settings and choose “Replace key”.',
    action: null,
    severity: 'error',
  },
  'input-invalid': {
    title: 'Something in the form is not right',
    hint: 'Look at the fields marked below.',
    action: null,
    severity: 'error',
  },
  'extension-updated': {
    title: 'Orgwatch was updated',
    hint: 'Reload this page to go on.',
    action: 'reload',
    severity: 'warning',
  },
  unexpected: {
    title: 'Something went wrong that we did not foresee',
    hint: 'Nothing that was stored is lost. Try again; if it happens again, please report it with the text below.',
    action: 'retry',
    severity: 'error',
  },
} as const satisfies Record<string, ProblemText>;

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
    super(`${problems[id].title}${said && `: ${said}`}`);
    this.name = 'ProblemError';
    this.problem = { id, until, said: said.slice(0, 500) };
  }
}

/** Any thrown value as a problem. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  const said = String(thrown instanceof Error ? thrown.message : thrown).slice(0, 500);
  const full = thrown instanceof Error && thrown.name === 'QuotaExceededError';
  return { id: full ? 'disk-full' : 'unexpected', until: null, said };
}

/** An answer that crosses a boundary: a value or a problem, never a thrown error. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };
