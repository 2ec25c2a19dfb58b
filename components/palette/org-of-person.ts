import type { PeopleReader } from '../../lib/people/people-store';
import type { Connection } from '../../lib/settings/connection';

/**
 * The organization in which to look at somebody: the one in view (null: the person's page chooses) where it knows the
 * person or no other does, else the one that saw them last.
 */
export async function orgOfPerson(
  people: Pick<PeopleReader, 'read'>,
  person: string,
  inView: string | null,
  connections: readonly Pick<Connection, 'org'>[],
): Promise<string | null> {
  if (inView === null || connections.length < 2) return inView;
  const found = await Promise.all(connections.map(({ org }) => people.read(org, person)));
  const records = found.filter((record) => record !== undefined);
  if (records.some(({ org }) => org === inView)) return inView;
  const [last] = records.sort((a, b) => (b.lastSeenAt ?? 0) - (a.lastSeenAt ?? 0));
  return last?.org ?? inView;
}
