import { useCallback, useState } from 'react';
import { type Problem, toProblem } from '../../lib/problems';
import { usePorts } from '../ui/ports';

/** Changing what is stored of monitors: whether it is under way, and what went wrong the last time. */
export interface Act {
  /** Does it, and has the background look at once. Answers whether it was done. */
  act: (change: () => Promise<unknown>) => Promise<boolean>;
  busy: boolean;
  problem: Problem | null;
}

/** A change of monitors, lists or mutes that shall count at once. */
export const useAct = (): Act => {
  const { send } = usePorts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = useCallback(
    async (change: () => Promise<unknown>) => {
      setBusy(true);
      setProblem(null);
      try {
        await change();
        // That the background cannot look now is no failure of the change: it looks after the next sync.
        await send('evaluate', undefined);
        return true;
      } catch (thrown) {
        setProblem(toProblem(thrown));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [send],
  );
  return { act, busy, problem };
};
