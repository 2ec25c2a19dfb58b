import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { unmadeAdministrator } from '../administrators';

export const orgAdminRevoked = defineMonitor({
  id: 'org-admin-revoked',
  area: 'privilege',
  recommended: false,
  pages: ['user', 'groups', 'audit-log'],
  filter: unmadeAdministrator,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'removed_org_admin', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'user_removed_from_group', on: ['user:ben', 'group:site-admins'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'added_org_admin', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'user_removed_from_group', on: ['user:ben', 'group:finance'] }] },
    ],
  },
});
