import type { Ground } from '../ground';
import type { Role } from '../person-record';
import { perGround } from '../signals/per-ground';
import { isPerson } from '../signals/thing-of';

/** A whole group was given an administrator's rights, or lost them. */
export interface GroupRight {
  /** Event time, ms. */
  at: number;
  /** What it gives to those who are in it from then on; null where it was taken. */
  role: Role | null;
  activity: string;
  /** Code of the actor. */
  by: number;
}

/** What gives or takes an administrator's rights. */
export const rightActivities: ReadonlySet<string> = new Set([
  'org-admin-granted',
  'org-admin-revoked',
  'admin-access-granted',
  'admin-access-revoked',
]);

/** What groups were given and lost, in order of time, by the value of the group (`groups/…`). */
export const groupRights: (ground: Ground) => ReadonlyMap<string, readonly GroupRight[]> = perGround(readRights);

function readRights(ground: Ground): Map<string, GroupRight[]> {
  const { at, activity, outcome, actor, target, scope } = ground.rights;
  const rights = new Map<string, GroupRight[]>();
  for (let row = 0; row < at.length; row++) {
    if (ground.failed(outcome[row] as number)) continue;
    const group = groupGiven(ground.text('target', target[row] as number), ground.text('scope', scope[row] as number));
    if (group === null) continue;
    const id = ground.activity(activity[row] as number);
    const role = id.endsWith('-revoked') ? null : id === 'org-admin-granted' ? 'org-admin' : 'admin';
    const right: GroupRight = { at: at[row] as number, role, activity: id, by: actor[row] as number };
    rights.set(group, [...(rights.get(group) ?? []), right]);
  }
  // Of one time what gives comes first, in whatever order they are stored.
  for (const of of rights.values()) of.sort((a, b) => a.at - b.at || (a.activity < b.activity ? -1 : 1));
  return rights;
}

/** The group that an event of rights is about, by its target and scope; null where it is about none as a whole. */
export function groupGiven(target: string, scope: string): string | null {
  // What was given to a person by way of a group says nothing of the group.
  if (isPerson(target)) return null;
  return [target, scope].find(isGroup) ?? null;
}

/** Whether the value of a target or scope is a group. */
export const isGroup = (value: string): boolean => value.startsWith('groups/');
