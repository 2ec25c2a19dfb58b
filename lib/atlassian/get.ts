import { ProblemError } from '../problems';
import { refusal } from './refusal';

/** Every address starts with this, whatever an answer says: it decides where the key is sent. */
const base = 'https://api.atlassian.com/admin';

const timeoutMs = 60_000;

/** What a client of one org is made of. */
export interface AtlassianPorts {
  /** The organization's id, the UUID in the address of admin.atlassian.com. */
  org: string;
  /** The key is asked for at each request and never kept. May throw a ProblemError (`locked`). */
  key(): Promise<string>;
  /** When the key ends, ms, where the admin has said so: then a 401 after it reads `key-expired`. */
  keyExpiresAt?: number | null;
  fetch: typeof fetch;
  /** ms */
  now(): number;
}

export type Parameters = Record<string, string | number | null | undefined>;

function headersFor(key: string): Headers {
  try {
    return new Headers({ Authorization: `Bearer ${key}`, Accept: 'application/json', 'Accept-Language': 'en' });
  } catch (cause) {
    // A character that no header may hold; no key of Atlassian's has one. `fetch` would call it a network error.
    throw new ProblemError('key-wrong', { said: `not a key: ${cause instanceof Error ? cause.name : 'unreadable'}` });
  }
}

const wordsOf = (thrown: unknown) => (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));

/**
 * GETs an address below the admin API. Throws ProblemError, CursorExpiredError, or the reason of `signal`.
 *
 * `credentials: 'omit'` and `redirect: 'error'`: neither cookies nor an address of the answer have a say.
 */
export async function get(
  ports: AtlassianPorts,
  path: string,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<{ text: string; headers: Headers }> {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const address = `${base}${path}${given.length > 0 ? `?${query}` : ''}`;
  const headers = headersFor(await ports.key());
  const either = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);

  let answer: Response | undefined;
  let text: string;
  try {
    const { fetch } = ports;
    answer = await fetch(address, {
      method: 'GET',
      headers,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: either,
    });
    text = await answer.text();
  } catch (thrown) {
    signal.throwIfAborted();
    // With an answer begun, the line was cut; without one it was never there.
    throw new ProblemError(answer ? 'answer-unreadable' : 'offline', { said: wordsOf(thrown) });
  }
  if (answer.status !== 200) {
    const byCursor = parameters.cursor !== null && parameters.cursor !== undefined;
    throw refusal(
      { status: answer.status, headers: answer.headers, text },
      { now: ports.now(), keyExpiresAt: ports.keyExpiresAt ?? null, byCursor },
    );
  }
  return { text, headers: answer.headers };
}
