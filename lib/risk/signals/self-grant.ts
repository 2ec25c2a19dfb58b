import { minuteMs } from '../../durations';
import type { SignalFacts } from '../finding';
import type { Ground, Trail } from '../ground';
import { rightActivities } from '../power/group-rights';
import { powerChanges } from '../power/power-changes';
import { powerNamed } from '../power/power-named';
import { defineSignal } from '../signal';
import { activityIn, andNamed, by, on, worked } from './jql-of';
import { perGround } from './per-ground';
import { rowsSince } from './rows-since';

type Kind = SignalFacts['self-grant']['kind'];

/** Whatever gives somebody more than they had, as the monitor of the same name has it. */
const grants = {
  'org-admin-granted': 'org-admin',
  'admin-access-granted': 'admin',
  'role-granted': 'role',
  'role-changed': 'role',
  'user-added-to-group': 'group',
  'product-access-granted': 'product-access',
  'guard-access-granted': 'product-access',
  'jira-global-permission-granted': 'product-access',
  'confluence-global-permission-granted': 'product-access',
  'confluence-space-permission-granted': 'product-access',
  'bitbucket-permission-granted': 'product-access',
} as const satisfies Record<string, Kind>;

const grantIds = Object.keys(grants) as (keyof typeof grants)[];

const toGroups = activityIn('org-admin-granted', 'admin-access-granted');

/** Codes of whoever gave a whole group an administrator's rights, or took them: a few, and nobody else is asked for more. */
const givers = perGround(({ rights }) => new Set(rights.actor));

/** Whoever makes a space or repository is given all rights in it at once, and in their own name. */
const ownSoon = ['confluence-space-permission-granted', 'bitbucket-permission-granted'] as const;
const made = ['space-created', 'repository-created', 'project-created'] as const;
const soon = 5 * minuteMs;

/** Power that somebody gave to themselves, outright or by way of a group that they were in. */
export const selfGrant = defineSignal({
  id: 'self-grant',
  scores: [80],
  learns: false,
  find(trail, ground, tell) {
    const { at, activity, outcome, actor, scope } = ground.received;
    const wanted = ground.activities(...grantIds);
    const inOwn = ground.activities(...ownSoon);
    const self = ground.codeOf('actor', trail.person);
    const { from, to } = rowsSince(ground.received, trail.received, ground.since);
    for (let row = from; row < to; row++) {
      const code = activity[row] as number;
      if (wanted[code] !== 1 || actor[row] !== self || ground.failed(outcome[row] as number)) continue;
      const time = at[row] as number;
      if (inOwn[code] === 1 && hasMade(trail, ground, time)) continue;
      const about = scope[row] as number;
      const what = about === 0 ? '' : ground.nameOf('scope', about);
      const id = ground.activity(code);
      tell({ at: time, score: 80, value: what || id, facts: { kind: kindOf(id, what), what } });
    }
    if (!givers(ground).has(self)) return;
    for (const change of powerChanges(trail, ground)) {
      const { gives, kind, by: giver, what } = change;
      const isOfGroup = kind === 'group' && rightActivities.has(change.activity);
      if (!gives || !isOfGroup || giver !== self || change.at < ground.since) continue;
      tell({ at: change.at, score: 80, value: what || change.activity, facts: { kind: 'own-group', what } });
    }
  },
  eventsOf: ({ facts: { kind, what } }, person) =>
    kind === 'own-group'
      ? `${by(person)} AND ${toGroups} AND ${worked}${andNamed(what)}`
      : `${by(person)} AND ${on(person)} AND ${activityIn(...grantIds)} AND ${worked}${andNamed(what)}`,
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'user_granted_role', on: ['user:anna', 'role:site-admin'] }],
        finds: { score: 80, value: 'site-admin', facts: { kind: 'role', what: 'site-admin' } },
      },
      {
        events: [{ minute: 0, action: 'user_added_to_group', on: ['user:anna', 'group:finance'] }],
        finds: { score: 80, value: 'finance', facts: { kind: 'group', what: 'finance' } },
      },
      {
        events: [{ minute: 0, action: 'added_org_admin', on: ['user:anna'] }],
        finds: { score: 80, facts: { kind: 'org-admin' } },
      },
      {
        events: [{ minute: 0, action: 'user_granted_product_access', on: ['user:anna', 'product:Jira'] }],
        finds: { score: 80, value: 'Jira', facts: { kind: 'product-access', what: 'Jira' } },
      },
      {
        events: [{ minute: 0, action: 'confluence_added_space_permission', on: ['user:anna', 'space:HR'] }],
        finds: { score: 80, value: 'HR', facts: { kind: 'product-access', what: 'HR' } },
      },
      {
        // A group that one is in is given the rights: so does who would not be seen to take them.
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'ben', on: ['user:anna', 'group:crew'] },
          { minute: 9, action: 'group_granted_admin_access', on: ['group:crew'] },
        ],
        finds: { score: 80, value: 'crew', facts: { kind: 'own-group', what: 'crew' } },
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'ben', on: ['user:anna', 'group:crew'] },
          { minute: 5, action: 'user_removed_from_group', by: 'ben', on: ['user:anna', 'group:crew'] },
          { minute: 9, action: 'group_granted_admin_access', on: ['group:crew'] },
        ],
      },
      { events: [{ minute: 0, action: 'group_granted_admin_access', on: ['group:crew'] }] },
      { events: [{ minute: 0, action: 'user_granted_role', on: ['user:ben', 'role:site-admin'] }] },
      { events: [{ minute: 0, action: 'user_revoked_role', on: ['user:anna', 'role:site-admin'] }] },
      { events: [{ minute: 0, action: 'added_org_admin', by: 'ben', on: ['user:anna'] }] },
      {
        events: [
          { minute: 0, action: 'confluence_space_created', on: ['space:HR'] },
          { minute: 0, action: 'confluence_added_space_permission', on: ['user:anna', 'space:HR'] },
        ],
      },
    ],
  },
});

function kindOf(id: string, what: string): Kind {
  const kind: Kind = grants[id as keyof typeof grants];
  return kind === 'role' && powerNamed(what) === 'org-admin' ? 'org-admin' : kind;
}

/** Whether the person made something about then. */
function hasMade({ acts }: Trail, ground: Ground, at: number): boolean {
  const wanted = ground.activities(...made);
  const { from, to } = rowsSince(ground.acts, acts, at - soon);
  for (let row = from; row < to && (ground.acts.at[row] as number) <= at + soon; row++)
    if (wanted[ground.acts.activity[row] as number] === 1) return true;
  return false;
}
