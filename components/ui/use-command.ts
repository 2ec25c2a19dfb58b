import { useCallback, useState } from 'react';
import type { Input, MessageId, Output } from '../../lib/messages/protocol';
import { type Answer, type Problem, toProblem } from '../../lib/problems';
import { usePorts } from './ports';

/** A message as a button needs it: whether it is under way, and what went wrong the last time. */
export interface Command<M extends MessageId> {
  run: (input: Input<M>) => Promise<Answer<Output[M]>>;
  busy: boolean;
  problem: Problem | null;
  clear: () => void;
}

/** A command that a component gives; what goes wrong is kept until the next run or `clear`. */
export const useCommand = <M extends MessageId>(message: M): Command<M> => {
  const { send } = usePorts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (input: Input<M>): Promise<Answer<Output[M]>> => {
      setBusy(true);
      setProblem(null);
      try {
        const answer = await send(message, input);
        if (!answer.ok) setProblem(answer.problem);
        return answer;
      } catch (thrown) {
        const unforeseen = toProblem(thrown);
        setProblem(unforeseen);
        return { ok: false, problem: unforeseen };
      } finally {
        setBusy(false);
      }
    },
    [send, message],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { run, busy, problem, clear };
};
