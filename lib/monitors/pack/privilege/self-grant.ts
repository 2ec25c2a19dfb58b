import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const selfGrant = defineMonitor({
  id: 'self-grant',
  area: 'privilege',
  recommended: true,
  pages: ['user', 'groups', 'audit-log'],
  filter: anyOf(
    'role-granted',
    'org-admin-granted',
    'admin-access-granted',
    'user-added-to-group',
    'product-access-granted',
    'guard-access-granted',
    'jira-global-permission-granted',
    'confluence-global-permission-granted',
    'confluence-space-permission-granted',
    'bitbucket-permission-granted',
  ),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  self: true,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_granted_role', by: 'anna', on: ['user:anna', 'role:site-admin'] }] },
      { events: [{ minute: 0, action: 'user_added_to_group', by: 'anna', on: ['user:anna', 'group:finance'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_granted_role', by: 'anna', on: ['user:ben', 'role:site-admin'] }] },
      { events: [{ minute: 0, action: 'user_revoked_role', by: 'anna', on: ['user:anna', 'role:site-admin'] }] },
    ],
  },
});
