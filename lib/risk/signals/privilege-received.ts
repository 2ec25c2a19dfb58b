import { quote } from '../../filter/jql-text';
import { powerChanges } from '../power/power-changes';
import { defineSignal } from '../signal';
import { activityIn, by, on, worked } from './jql-of';

const outright = activityIn('org-admin-granted', 'admin-access-granted', 'guard-access-granted');
const byName = activityIn('role-granted', 'role-changed', 'user-added-to-group');
const toGroups = activityIn('org-admin-granted', 'admin-access-granted');

export const privilegeReceived = defineSignal({
  id: 'privilege-received',
  scores: [60, 40],
  learns: false,
  find(trail, ground, tell) {
    const self = ground.codeOf('actor', trail.person);
    for (const { at, gives, kind, role, activity, what, by } of powerChanges(trail, ground)) {
      if (!gives || at < ground.since || by === self) continue;
      tell({
        at,
        score: role === 'org-admin' ? 60 : 40,
        // What an event does not name is told by what happened.
        value: what || activity,
        facts: { kind, what, by: by === 0 ? '' : ground.nameOf('actor', by) },
      });
    }
  },
  eventsOf({ facts: { kind, what } }, person) {
    const named = what === '' ? 'scope ~ admin' : `(scope ~ admin OR scope ~ ${quote(what)})`;
    const own = `${on(person)} AND (${outright} OR (${byName} AND ${named}))`;
    const ofGroup = `${toGroups} AND (target ~ ${quote(what)} OR scope ~ ${quote(what)})`;
    return `(${own}${kind === 'group' && what !== '' ? ` OR (${ofGroup})` : ''}) AND NOT ${by(person)} AND ${worked}`;
  },
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'added_org_admin', by: 'ben', on: ['user:anna'] }],
        finds: { score: 60, facts: { kind: 'org-admin', by: 'ben' } },
      },
      {
        events: [{ minute: 0, action: 'user_granted_role', by: 'ben', on: ['user:anna', 'role:user-access-admin'] }],
        finds: {
          score: 40,
          value: 'user-access-admin',
          facts: { kind: 'role', what: 'user-access-admin', by: 'ben' },
        },
      },
      {
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'ben', on: ['user:anna', 'group:jira-administrators'] },
        ],
        finds: {
          score: 40,
          value: 'jira-administrators',
          facts: { kind: 'group', what: 'jira-administrators', by: 'ben' },
        },
      },
      {
        events: [{ minute: 0, action: 'user_added_to_group', by: 'ben', on: ['group:org-admins', 'user:anna'] }],
        finds: { score: 60, value: 'org-admins', facts: { kind: 'group', by: 'ben' } },
      },
      {
        events: [
          { minute: 0, action: 'group_granted_admin_access', by: 'cem', on: ['group:crew'] },
          { minute: 9, action: 'user_added_to_group', by: 'ben', on: ['user:anna', 'group:crew'] },
        ],
        finds: { score: 40, value: 'crew', facts: { kind: 'group', what: 'crew', by: 'ben' } },
      },
      {
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'ben', on: ['user:anna', 'group:crew'] },
          { minute: 9, action: 'group_granted_admin_access', by: 'cem', on: ['group:crew'] },
        ],
        finds: { score: 40, value: 'crew', facts: { kind: 'group', what: 'crew', by: 'cem' } },
      },
      {
        events: [{ minute: 0, action: 'user_added_to_beacon', by: 'ben', on: ['user:anna'] }],
        finds: { score: 40, value: 'guard-access-granted' },
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_added_to_group', by: 'ben', on: ['user:anna', 'group:finance'] }] },
      { events: [{ minute: 0, action: 'user_granted_role', by: 'ben', on: ['user:anna', 'role:basic'] }] },
      { events: [{ minute: 0, action: 'added_org_admin', on: ['user:anna'] }] },
      { events: [{ minute: 0, action: 'added_org_admin', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'removed_org_admin', by: 'ben', on: ['user:anna'] }] },
      {
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'ben', on: ['user:anna', 'group:crew'] },
          { minute: 5, action: 'user_removed_from_group', by: 'ben', on: ['user:anna', 'group:crew'] },
          { minute: 9, action: 'group_granted_admin_access', by: 'cem', on: ['group:crew'] },
        ],
      },
    ],
  },
});
