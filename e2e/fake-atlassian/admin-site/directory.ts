import type { FakeOrg } from '../org';
import { guests, type Listed, strangers } from './guests';

/** A group of the admin site's. */
export interface ListedGroup {
  id: string;
  name: string;
  people: readonly Listed[];
}

/** Everybody whom the admin site shows of an organization: the sample's people, then the guests, then the strangers. */
export const everybody = ({ sample }: FakeOrg): Listed[] => [
  ...sample.people.map(({ id, name, email }) => ({ id, name, email })),
  ...guests,
  ...strangers,
];

/** The list of users, a page at a time. */
export const usersOf = ({ sample }: FakeOrg): Listed[] =>
  sample.people.map(({ id, name, email }) => ({ id, name, email }));

export const rowsAPage = 25;

export const groupIds = {
  engineering: '3f5d8a52-0c0e-4d0f-9f43-1b7a3f3f0001',
  guests: '3f5d8a52-0c0e-4d0f-9f43-1b7a3f3f0002',
  strangers: '3f5d8a52-0c0e-4d0f-9f43-1b7a3f3f0003',
} as const;

export const groupsOf = (org: FakeOrg): ListedGroup[] => [
  { id: groupIds.engineering, name: 'engineering', people: usersOf(org).slice(0, 24) },
  { id: groupIds.guests, name: 'guests', people: guests },
  { id: groupIds.strangers, name: 'newcomers', people: strangers },
];

/** Whom the dialog of a group offers to add. */
export const othersOf = (org: FakeOrg): Listed[] => [...usersOf(org).slice(24, 32), ...strangers.slice(0, 2)];
