import { useCallback, useState } from 'react';
import type { PassRecord } from '../../lib/people/people-store';
import type { PersonRecord } from '../../lib/risk/person-record';
import type { Connection } from '../../lib/settings/connection';
import { usePorts } from '../ui/ports';
import { useWatched, type Watched } from '../ui/use-watched';

/** What is known of an account in the connected organizations. */
export interface KnownPerson {
  /** Of each organization that knows the account, whoever was seen last first. */
  records: PersonRecord[];
  /** The last passes of the connected organizations. */
  passes: PassRecord[];
}

/** The records of an account, read anew after every pass, and with `again`. */
export const usePerson = (
  person: string,
  connections: readonly Pick<Connection, 'org'>[],
): Watched<KnownPerson> & { again: () => void } => {
  const { people } = usePorts();
  const [turn, setTurn] = useState(0);
  const orgs = JSON.stringify(connections.map(({ org }) => org));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn reads the same anew.
  const read = useCallback(async (): Promise<KnownPerson> => {
    const connected = JSON.parse(orgs) as string[];
    const [found, passes] = await Promise.all([
      Promise.all(connected.map((org) => people.read(org, person))),
      people.passes(),
    ]);
    return {
      records: found.filter((record) => record !== undefined).sort((a, b) => (b.lastSeenAt ?? 0) - (a.lastSeenAt ?? 0)),
      passes: passes.filter(({ org }) => connected.includes(org)),
    };
  }, [people, person, orgs, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...useWatched(read, people.watch), again };
};
