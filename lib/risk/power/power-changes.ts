import type { Ground, Trail } from '../ground';
import type { Role } from '../person-record';
import { type GroupRight, groupRights, isGroup } from './group-rights';
import { powerNamed } from './power-named';

/** Somebody was given power, or lost some. */
export interface PowerChange {
  /** Event time, ms. */
  at: number;
  gives: boolean;
  /** How it was given. */
  kind: 'org-admin' | 'admin' | 'role' | 'group';
  /** What one has by it; null where that is no administrator's (Guard), or where all that the kind gives is lost. */
  role: Role | null;
  activity: string;
  /** The value of the role, group or product that the event names; '' where it names none. */
  of: string;
  /** The same as people call it. */
  what: string;
  /** Code of the actor, who may be the person. */
  by: number;
}

/** What gives power to one person. */
export const givingActivities = [
  'org-admin-granted',
  'admin-access-granted',
  'guard-access-granted',
  'role-granted',
  'role-changed',
  'user-added-to-group',
] as const;

const takingActivities = [
  'org-admin-revoked',
  'admin-access-revoked',
  'guard-access-revoked',
  'role-revoked',
  'user-removed-from-group',
] as const;

/**
 * All that gave a person power or took it, in order of time: as organization admin, as administrator, by a role, by a
 * group that is administrative by its name or because it was given such rights as a whole, before or after the person
 * came into it. What failed is left out.
 */
export function powerChanges({ received: { from, to } }: Trail, ground: Ground): PowerChange[] {
  const { at, activity, outcome, actor, scope } = ground.received;
  const wanted = ground.activities(...givingActivities, ...takingActivities);
  const changes: PowerChange[] = [];
  for (let row = from; row < to; row++) {
    const code = activity[row] as number;
    if (wanted[code] !== 1 || ground.failed(outcome[row] as number)) continue;
    const about = scope[row] as number;
    const change = changeOf(ground.activity(code), {
      at: at[row] as number,
      of: ground.text('scope', about),
      what: about === 0 ? '' : ground.nameOf('scope', about),
      by: actor[row] as number,
    });
    if (change) changes.push(change);
  }
  if (!changes.some(({ kind }) => kind === 'group')) return changes;
  return withGroupRights(changes, groupRights(ground));
}

type Said = Pick<PowerChange, 'at' | 'of' | 'what' | 'by'>;

/** What an event changes; of groups whatever they are called. Null for a role that is no administrator's. */
function changeOf(activity: string, said: Said): PowerChange | null {
  const gives = (takingActivities as readonly string[]).indexOf(activity) < 0;
  const change = (kind: PowerChange['kind'], role: Role | null): PowerChange => ({
    ...said,
    gives,
    kind,
    role,
    activity,
  });
  const named = powerNamed(`${said.what} ${said.of}`);
  switch (activity) {
    case 'org-admin-granted':
    case 'org-admin-revoked':
      return change('org-admin', 'org-admin');
    case 'admin-access-granted':
    case 'admin-access-revoked':
      return change('admin', 'admin');
    case 'guard-access-granted':
    case 'guard-access-revoked':
      return change('role', null);
    case 'user-added-to-group':
    case 'user-removed-from-group':
      return isGroup(said.of) ? change('group', named) : null;
    default:
      if (named) return change(named === 'org-admin' ? 'org-admin' : 'role', named);
      return gives || said.of !== '' ? null : change('role', null);
  }
}

/** Leaves of groups what gives power, and adds what came to the person because a group was given it as a whole. */
function withGroupRights(
  changes: readonly PowerChange[],
  rights: ReadonlyMap<string, readonly GroupRight[]>,
): PowerChange[] {
  const out: PowerChange[] = [];
  for (const [i, change] of changes.entries()) {
    if (change.kind !== 'group') out.push(change);
    else if (!change.gives || change.role) out.push(change);
    else {
      const left = changes.slice(i + 1).find(({ kind, gives, of }) => kind === 'group' && !gives && of === change.of);
      out.push(...whileIn(change, left?.at ?? Number.POSITIVE_INFINITY, rights.get(change.of) ?? []));
    }
  }
  return out.sort((a, b) => a.at - b.at);
}

/** What a group that is no administrator's by name gives to somebody who is in it from then until `leftAt`. */
function whileIn(joined: PowerChange, leftAt: number, rights: readonly GroupRight[]): PowerChange[] {
  const before = rights.findLast(({ at }) => at <= joined.at);
  const later = rights.filter(({ at }) => at > joined.at && at < leftAt);
  return [
    ...(before?.role ? [{ ...joined, role: before.role }] : []),
    ...later.map(({ at, role, activity, by }) => ({ ...joined, at, role, activity, by, gives: role !== null })),
  ];
}
