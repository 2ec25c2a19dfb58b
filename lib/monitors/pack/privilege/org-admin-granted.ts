import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { madeAdministrator } from '../administrators';

export const orgAdminGranted = defineMonitor({
  id: 'org-admin-granted',
  area: 'privilege',
  recommended: true,
  pages: ['user', 'groups', 'audit-log'],
  filter: madeAdministrator,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'added_org_admin', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:jira-administrators'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'removed_org_admin', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'] }] },
    ],
  },
});
