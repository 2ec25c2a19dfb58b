import type { ActivityId } from '../../audit/activities';
import type { Filter } from '../../filter/filter';
import { arrange } from '../../query/arrange';
import type { EventRow } from '../../query/query';
import type { Range, StoreView } from '../../store/view';
import { powerNamed } from '../power/power-named';

/** What somebody can be given and lose. `account` is the account itself. */
export type AccessKind = 'org-admin' | 'admin' | 'role' | 'group' | 'product' | 'guard' | 'permission' | 'account';

/** What a change did to somebody's access. `changed`: the event does not say whether there is more or less of it. */
export type AccessTurn = 'gained' | 'lost' | 'changed';

const turns: Partial<Record<ActivityId, { kind: AccessKind; turn: AccessTurn }>> = {
  'org-admin-granted': { kind: 'org-admin', turn: 'gained' },
  'org-admin-revoked': { kind: 'org-admin', turn: 'lost' },
  'admin-access-granted': { kind: 'admin', turn: 'gained' },
  'admin-access-revoked': { kind: 'admin', turn: 'lost' },
  'role-granted': { kind: 'role', turn: 'gained' },
  'role-revoked': { kind: 'role', turn: 'lost' },
  'role-changed': { kind: 'role', turn: 'changed' },
  'jira-role-changed': { kind: 'role', turn: 'changed' },
  'user-added-to-group': { kind: 'group', turn: 'gained' },
  'user-removed-from-group': { kind: 'group', turn: 'lost' },
  'product-access-granted': { kind: 'product', turn: 'gained' },
  'product-access-revoked': { kind: 'product', turn: 'lost' },
  'guard-access-granted': { kind: 'guard', turn: 'gained' },
  'guard-access-revoked': { kind: 'guard', turn: 'lost' },
  'jira-global-permission-granted': { kind: 'permission', turn: 'gained' },
  'jira-global-permission-revoked': { kind: 'permission', turn: 'lost' },
  'confluence-space-permission-granted': { kind: 'permission', turn: 'gained' },
  'confluence-space-permission-revoked': { kind: 'permission', turn: 'lost' },
  'confluence-global-permission-granted': { kind: 'permission', turn: 'gained' },
  'confluence-global-permission-revoked': { kind: 'permission', turn: 'lost' },
  'bitbucket-permission-granted': { kind: 'permission', turn: 'gained' },
  'bitbucket-permission-changed': { kind: 'permission', turn: 'changed' },
  'bitbucket-permission-revoked': { kind: 'permission', turn: 'lost' },
  'user-created': { kind: 'account', turn: 'gained' },
  'user-reactivated': { kind: 'account', turn: 'gained' },
  'user-deactivated': { kind: 'account', turn: 'lost' },
  'user-removed': { kind: 'account', turn: 'lost' },
  'account-deleted': { kind: 'account', turn: 'lost' },
};

/** The activities by which access is gained and lost. */
export const accessActivities = Object.keys(turns) as ActivityId[];

/** Something that somebody was given or lost. */
export interface AccessChange {
  at: number;
  activity: string;
  kind: AccessKind;
  turn: AccessTurn;
  /** The role, group, product … by id and by name; '' where the event does not say. */
  value: string;
  what: string;
  product: string;
  site: string;
  by: EventRow['actor'];
  /** The person did it to themselves. */
  isOwn: boolean;
  isAdmin: boolean;
  /** Whether it is known to have failed: then nothing has changed. */
  isFailed: boolean;
}

/** A filter for what changed somebody's access. */
export const accessOf = (org: string, person: string, filter: Filter): Filter => ({
  kind: 'and',
  of: [
    { kind: 'in', field: 'target', values: [`users/${person}`] },
    { kind: 'in', field: 'activity', values: [...accessActivities] },
    { kind: 'in', field: 'org', values: [org] },
    filter,
  ],
});

/** A filter for what switched somebody's account itself on or off; what is known to have failed did not. */
export const accountSwitches = (person: string): Filter => ({
  kind: 'and',
  of: [
    { kind: 'in', field: 'target', values: [`users/${person}`] },
    { kind: 'in', field: 'activity', values: accessActivities.filter((each) => turns[each]?.kind === 'account') },
    { kind: 'not', of: { kind: 'in', field: 'outcome', values: ['failure'] } },
  ],
});

/** Whether such an event switched the account off. */
export const isSwitchedOff = ({ activity }: Pick<EventRow, 'activity'>): boolean =>
  turns[activity as ActivityId]?.turn === 'lost';

/** What changed somebody's access, the newest first. */
export function accessChanges(
  view: StoreView,
  { org, person }: { org: string; person: string },
  filter: Filter,
  range: Range,
): AccessChange[] {
  const sort = { by: 'time', descending: true } as const;
  const found = arrange({ range, filter: accessOf(org, person, filter), sort }, view);
  return found.rows(0, found.total).flatMap((row) => changeOf(row, person) ?? []);
}

function changeOf(row: EventRow, person: string): AccessChange | null {
  const meaning = turns[row.activity as ActivityId];
  if (!meaning) return null;
  const what = row.scope.name || row.scope.value.slice(row.scope.value.indexOf('/') + 1);
  const { kind } = meaning;
  return {
    ...meaning,
    at: row.at,
    activity: row.activity,
    value: row.scope.value,
    what,
    product: row.product,
    site: row.site.name,
    by: row.actor,
    isOwn: row.actor.id === person,
    isAdmin:
      kind === 'org-admin' || kind === 'admin' || ((kind === 'role' || kind === 'group') && powerNamed(what) !== null),
    isFailed: row.outcome === 'failure',
  };
}

/** What somebody has as far as the events say: what was gained last and not lost since; administrators' first, then the newest. */
export interface AccessNow {
  has: AccessChange[];
  /** The last change of the account itself; null where there is none. */
  account: AccessChange | null;
}

/** Adds up changes, given the newest first. */
export function accessNow(changes: readonly AccessChange[]): AccessNow {
  const decided = new Set<string>();
  const has: AccessChange[] = [];
  let account: AccessChange | null = null;
  for (const change of changes) {
    if (change.isFailed) continue;
    if (change.kind === 'account') {
      account ??= change;
      continue;
    }
    const key = [change.kind, change.value, change.kind === 'product' ? change.site : ''].join('\n');
    if (decided.has(key)) continue;
    decided.add(key);
    if (change.turn !== 'lost') has.push(change);
  }
  return { has: has.sort((a, b) => Number(b.isAdmin) - Number(a.isAdmin)), account };
}
