import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { madeAdministrator } from '../administrators';
import { anyOf } from '../any-of';

export const invitedThenAdminWithinAnHour = defineMonitor({
  id: 'invited-then-admin-within-an-hour',
  area: 'privilege',
  recommended: false,
  pages: ['user', 'users', 'audit-log'],
  filter: '',
  groupBy: 'target',
  trigger: {
    kind: 'sequence',
    steps: [
      { filter: anyOf('user-invited', 'user-created'), atLeast: 1 },
      { filter: madeAdministrator, atLeast: 1 },
    ],
  },
  thresholds: { critical: 0 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_created', on: ['user:ben'] },
          { minute: 20, action: 'added_org_admin', on: ['user:ben'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_created', on: ['user:ben'] },
          { minute: 59, action: 'user_added_to_group', on: ['user:ben', 'group:org-admins'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_created', on: ['user:ben'] },
          { minute: 60, action: 'added_org_admin', on: ['user:ben'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_created', on: ['user:ben'] },
          { minute: 20, action: 'added_org_admin', on: ['user:cem'] },
        ],
      },
    ],
  },
});
