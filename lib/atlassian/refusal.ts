import { ProblemError } from '../problems';
import { CursorExpiredError } from '../sync/ports';
import { retryAt } from './rate';

/** What is known when Atlassian refuses a request. */
export interface Circumstances {
  /** ms */
  now: number;
  /** When the key ends, ms, where the admin has said so. */
  keyExpiresAt: number | null;
  /** The request went on from a cursor. */
  byCursor: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON (a proxy's page, say): the caller shows the text itself.
    return undefined;
  }
}

/** The words of an error answer in any of its three shapes, with its codes in front. */
function wordsOf(text: string): { code: string; said: string } {
  const body = parsed(text);
  if (!isObject(body))
    return {
      code: '',
      said: text
        .replace(/<[^>]*>|\s+/g, ' ')
        .trim()
        .slice(0, 300),
    };
  const first = Array.isArray(body.errors) ? body.errors.find(isObject) : body;
  const words = [first?.code, first?.title ?? first?.error, first?.detail ?? first?.message, body.requestId];
  const said = words.filter((word) => typeof word === 'string' || typeof word === 'number').join(' · ');
  return { code: String(first?.code ?? ''), said };
}

/** An answer that is not 200, as the error to throw. */
export function refusal(answer: { status: number; headers: Headers; text: string }, known: Circumstances): Error {
  const { status, headers } = answer;
  const { code, said: words } = wordsOf(answer.text);
  const said = words.startsWith(String(status)) ? words : `${status} ${words}`.trim();
  if (status === 401) {
    const expired = known.keyExpiresAt !== null && known.keyExpiresAt <= known.now;
    return new ProblemError(expired ? 'key-expired' : 'key-wrong', { said });
  }
  if (status === 403) return new ProblemError('key-lacks-scope', { said });
  if (status === 404) return new ProblemError('org-unknown', { said });
  if (status === 429) return new ProblemError('rate-limited', { said, until: retryAt(headers, known.now) });
  if (status >= 500) {
    const until = headers.has('Retry-After') ? retryAt(headers, known.now) : null;
    return new ProblemError('server-error', { said, until });
  }
  if (status === 400 && code === 'ADMIN-400-1' && known.byCursor) return new CursorExpiredError(said);
  return new ProblemError('unexpected', { said });
}
