import type { FakeOrg } from '../org';
import { everybody, groupsOf, othersOf, rowsAPage, usersOf } from './directory';
import { type Listed, strangers } from './guests';

const withStatus = (org: FakeOrg, now: number) => {
  const left = new Set(org.sample.people.filter(({ leftAt }) => leftAt <= now).map(({ id }) => id));
  return (person: Listed) => ({ ...person, status: left.has(person.id) ? 'Deactivated' : 'Active' });
};

/** The organization that an address is about: by its id, or by that of one of its sites. */
const orgOf = (orgs: readonly FakeOrg[], kind: string, place: string): FakeOrg | undefined =>
  orgs.find((known) => (kind === 'o' ? known.id === place : known.sample.sites.some(({ id }) => id === place)));

/**
 * What the pages' own scripts ask for under `/gateway/fake`: `…/users?start=&rows=&shape=`, `…/members`, `…/groups`,
 * and one of each by its id. Null where there is nothing.
 */
export const rowsOf = (orgs: readonly FakeOrg[], { pathname, searchParams }: URL, now: number): object | null => {
  const [, kind = '', place = '', list = '', encoded] =
    /^\/gateway\/fake\/([os])\/([^/]+)\/(users|members|groups)(?:\/([^/]+))?$/.exec(pathname) ?? [];
  const org = orgOf(orgs, kind, place);
  if (!org) return null;
  const full = withStatus(org, now);
  const id = encoded === undefined ? null : decodeURIComponent(encoded);
  if (list === 'groups') {
    if (id === null) return { groups: groupsOf(org).map(({ id, name }) => ({ id, name })) };
    const group = groupsOf(org).find((known) => known.id === id);
    return group ? { ...group, people: group.people.map(full), others: othersOf(org).map(full) } : null;
  }
  if (id !== null) {
    const person = everybody(org).find((known) => known.id === id);
    const groups = groupsOf(org).filter(({ people }) => people.some((known) => known.id === id));
    return person ? { ...full(person), groups: groups.map(({ id, name }) => ({ id, name })) } : null;
  }
  const all =
    list === 'members' ? everybody(org) : searchParams.get('shape') === 'strangers' ? strangers : usersOf(org);
  const start = Math.max(0, Number(searchParams.get('start')) || 0);
  const rows = Number(searchParams.get('rows')) || rowsAPage;
  return { total: all.length, people: all.slice(start, start + rows).map(full) };
};
