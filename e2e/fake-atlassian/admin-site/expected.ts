import type { FakeOrg } from '../org';
import { everybody, groupIds, groupsOf, othersOf, rowsAPage, usersOf } from './directory';
import { type Listed, sharedEmail, strangers } from './guests';

/** Somebody who is shown in a place of a page of their own: where anything is known of them, one badge is there. */
export interface ExpectedPlace {
  /** The text of the row, card or item begins with it (after the picture, where there is one). */
  name: string;
  /** Accounts that the badge may be of: more than one where the page shows an e-mail address that several have. */
  accounts: readonly string[];
  /** Set where the page shows no account: then only those are known whose e-mail address Orgwatch has learned. */
  email?: string;
}

const place = ({ id, name }: Listed): ExpectedPlace => ({ name, accounts: [id] });

type Column = 'name' | 'email' | 'status';

/** table.js: `/o/{org}/users?start=`, sorted by a column or as it comes; two links in each row. */
export const expectedUsers = (
  org: FakeOrg,
  { start = 0, sort }: { start?: number; sort?: { by: Exclude<Column, 'status'>; descending?: boolean } } = {},
): ExpectedPlace[] => {
  const rows = usersOf(org).slice(start, start + rowsAPage);
  if (sort) {
    const sign = sort.descending ? -1 : 1;
    rows.sort((a, b) => sign * (a[sort.by] < b[sort.by] ? -1 : a[sort.by] > b[sort.by] ? 1 : a.id < b.id ? -1 : 1));
  }
  return rows.map(place);
};

/** table.js: `/o/{org}/users?shape=strangers`: nothing is known of anybody. */
export const expectedStrangers = (): ExpectedPlace[] => strangers.map(place);

/** grid.js: `/o/{org}/members`: by `aria-rowindex` from 2 on; 40 of them are in the document at any time. */
export const expectedMembers = (org: FakeOrg): ExpectedPlace[] => everybody(org).map(place);

/** cards.js: `/o/{org}/groups/{groupId}`: e-mail addresses alone. */
export const expectedCards = (org: FakeOrg, group: keyof typeof groupIds): ExpectedPlace[] => {
  const people = groupsOf(org).find(({ id }) => id === groupIds[group])?.people ?? [];
  const sharing = people.filter(({ email }) => email === sharedEmail).map(({ id }) => id);
  return people.map(({ id, name, email }) => ({ name, accounts: email === sharedEmail ? sharing : [id], email }));
};

/** cards.js: the dialog that adds members. */
export const expectedOthers = (org: FakeOrg): ExpectedPlace[] => othersOf(org).map(place);

/** user.js: `/o/{org}/users/{id}` and the like: one badge, beside the heading. */
export const expectedUser = (person: Listed): ExpectedPlace[] => [place(person)];
