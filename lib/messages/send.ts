import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, Problem } from '../problems';
import type { Input, MessageId, Output } from './protocol';

/** The wire itself knows no types: what comes out of it is checked on the one side, and typed by `send` on the other. */
export const messenger = defineExtensionMessaging<Record<MessageId, (input: unknown) => unknown>>();

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

/**
 * Sends a command to the background and answers what it answers. Never throws. Nothing is checked here, so that
 * the content script stays small: the background checks the sender and the input.
 */
export async function send<M extends MessageId>(message: M, ...[input]: Given<M>): Promise<Answer<Output[M]>> {
  try {
    const id: MessageId = message;
    return (await messenger.sendMessage(id, input)) as Answer<Output[M]>;
  } catch (thrown) {
    return { ok: false, problem: asProblem(thrown) };
  }
}
