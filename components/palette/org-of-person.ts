import type { PeopleReader } from '../../lib/people/people-store';
import type { Connection } from '../../lib/settings/connection';

/**
 * In which organization to look at an actor: the one in view (null: the person's page chooses) where it knows the person,
 * else the one that saw them last. Null where none knows such a person: an app, or nobody was scored yet.
 */
export async function orgOfPerson(
  people: Pick<PeopleReader, 'read'>,
  person: string,
  inView: string | null,
  connections: readonly Pick<Connection, 'org'>[],
): Promise<{ org: string | null } | null> {
  const found = await Promise.all(connections.map(({ org }) => people.read(org, person)));
  const records = found.filter((record) => record !== undefined);
  const [last] = records.sort((a, b) => (b.lastSeenAt ?? 0) - (a.lastSeenAt ?? 0));
  if (!last) return null;
  if (inView === null || records.some(({ org }) => org === inView)) return { org: inView };
  return { org: last.org };
}
