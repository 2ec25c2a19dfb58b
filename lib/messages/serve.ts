import { defineExtensionMessaging } from '@webext-core/messaging';
import { type Answer, ProblemError, toProblem } from '../problems';
import { type Caller, type From, type Handlers, type Input, type MessageId, messages, type Output } from './protocol';
import { callerOf, type Home } from './sender';

/** The wire itself knows no types: what comes in is checked by `answer`, and what goes back is typed by `send`. */
export const messenger = defineExtensionMessaging<Record<MessageId, (input: unknown) => unknown>>();

const refuse = (error: ProblemError): { ok: false; problem: ProblemError['problem'] } => ({
  ok: false,
  problem: error.problem,
});

/** Checks who asks and what they send, then lets the handler answer. Never throws. */
export async function answer<M extends MessageId>(
  handlers: Handlers,
  message: M,
  input: unknown,
  caller: Caller | null,
  from: From = { tab: null },
): Promise<Answer<Output[M]>> {
  const { callers, input: schema } = messages[message];
  const allowed: readonly Caller[] = callers;
  if (caller === null || !allowed.includes(caller)) {
    return refuse(new ProblemError('unexpected', { said: `${message} is not for ${caller ?? 'strangers'}` }));
  }
  // In Chrome `undefined` crosses as null.
  const parsed = schema.safeParse(input ?? undefined);
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`).join('; ');
    return refuse(new ProblemError('input-invalid', { said: where }));
  }
  try {
    return await handlers[message](parsed.data as Input<M>, from);
  } catch (thrown) {
    return { ok: false, problem: toProblem(thrown) };
  }
}

/** Answers all messages from now on; a message without a handler is a compile error. Answers how to stop. */
export function serve(handlers: Handlers, home: Home): () => void {
  const stops = (Object.keys(messages) as MessageId[]).map((message) =>
    messenger.onMessage(message, ({ data, sender }) =>
      answer(handlers, message, data, callerOf(sender, home), { tab: sender.tab?.id ?? null }),
    ),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
