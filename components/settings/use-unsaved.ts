import { useEffect, useRef, useState } from 'react';
import { type Problem, toProblem } from '../../lib/problems';
import type { Preferences } from '../../lib/settings/preferences';
import { usePorts } from '../ui/ports';

export interface Unsaved {
  /** What is stored, with what was chosen since; undefined until it was read. */
  value: Preferences | undefined;
  /** Why the last choice could not be stored. It is shown all the same, and goes along with the next attempt. */
  problem: Problem | null;
  busy: boolean;
  /** Chooses, and answers whether it could be stored with all that is not stored yet. */
  update: (change: Partial<Preferences>) => Promise<boolean>;
}

/** Preferences as they are being chosen: nothing that was chosen is taken back because it cannot be stored. */
export const useUnsaved = (stored: Preferences | undefined): Unsaved => {
  const { preferences } = usePorts();
  /** Chosen and not stored. */
  const waiting = useRef<Partial<Preferences>>({});
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored says what counts, also what another page chose.
  useEffect(() => {
    if (Object.keys(waiting.current).length === 0) setChosen({});
  }, [stored]);
  const update = async (change: Partial<Preferences>) => {
    const next = { ...waiting.current, ...change };
    waiting.current = next;
    setChosen(next);
    setBusy(true);
    try {
      await preferences.update(next);
      if (waiting.current === next) waiting.current = {};
      setProblem(null);
      return true;
    } catch (thrown) {
      setProblem(toProblem(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { value: stored && { ...stored, ...chosen }, problem, busy, update };
};
