import { browser } from '#imports';
import type { Answer, Problem } from '../problems';
import type { Input, MessageId, Output } from './protocol';

type Given<M extends MessageId> = undefined extends Input<M> ? [input?: undefined] : [input: Input<M>];

/**
 * What browsers say when the background that would answer belongs to a version that is gone. In an orphaned content
 * script `chrome.runtime` itself is undefined, and calling its `sendMessage` is a TypeError that names it.
 */
const gone = /context invalidated|receiving end does not exist|message port closed|no response|sendMessage/i;

function asProblem(thrown: unknown): Problem {
  const said = String(thrown instanceof Error ? thrown.message : thrown).slice(0, 500);
  return { id: gone.test(said) ? 'extension-updated' : 'unexpected', until: null, said };
}

/** What comes back: what was answered, or why it could not be. */
interface Reply {
  res?: unknown;
  err?: { message?: string } | null;
}

/** Apart from each other in the messages of one context. */
let sent = 0;

/**
 * As the library of `serve.ts` wants it. By itself that brings along all that it takes to answer, a tenth of the content
 * script, which only asks.
 */
async function ask(type: MessageId, data: unknown): Promise<unknown> {
  const message = { id: ++sent, type, data, timestamp: Date.now() };
  const reply: Reply | null | undefined = await browser.runtime.sendMessage(message);
  if (!reply) throw new Error('No response');
  if (reply.err) throw new Error(reply.err.message);
  return reply.res;
}

/**
 * Sends a command to the background and answers what it answers. Never throws. Nothing is checked here, so that
 * the content script stays small: the background checks the sender and the input.
 */
export async function send<M extends MessageId>(message: M, ...[input]: Given<M>): Promise<Answer<Output[M]>> {
  try {
    return (await ask(message, input)) as Answer<Output[M]>;
  } catch (thrown) {
    return { ok: false, problem: asProblem(thrown) };
  }
}
