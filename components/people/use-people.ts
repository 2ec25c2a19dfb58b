import { useCallback, useState } from 'react';
import type { PassRecord } from '../../lib/people/people-store';
import type { Problem } from '../../lib/problems';
import type { PersonRecord } from '../../lib/risk/person-record';
import { usePorts } from '../ui/ports';
import { useWatched } from '../ui/use-watched';

/** People as the passes over them left them; null until they were read. */
export interface People {
  value: PersonRecord[] | null;
  /** The last passes of the organizations in view; an organization that was never scored has none. */
  passes: readonly PassRecord[];
  problem: Problem | null;
  /** Reads them once more. */
  again: () => void;
}

const none: readonly PassRecord[] = [];

/** All people of an organization, or of all (null), in no order; read anew after every pass. */
export const usePeople = (org: string | null): People => {
  const { people } = usePorts();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn reads the same anew.
  const read = useCallback(async () => {
    const [records, passes] = await Promise.all([people.list(org), people.passes()]);
    return { of: org, records, passes: passes.filter((pass) => org === null || pass.org === org) };
  }, [people, org, turn]);
  const { value, problem } = useWatched(read, people.watch);
  // Those of another organization are not shown as if they were of this one.
  const current = value?.of === org ? value : undefined;
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { value: current?.records ?? null, passes: current?.passes ?? none, problem, again };
};
