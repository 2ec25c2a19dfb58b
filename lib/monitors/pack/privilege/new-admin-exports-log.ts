import { dayMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { madeAdministrator } from '../administrators';
import { anyOf } from '../any-of';

export const newAdminExportsLog = defineMonitor({
  id: 'new-admin-exports-log',
  area: 'privilege',
  recommended: true,
  pages: ['user', 'audit-log'],
  filter: '',
  groupBy: 'actor',
  trigger: {
    kind: 'sequence',
    steps: [
      { filter: madeAdministrator, atLeast: 1, groupBy: 'target' },
      { filter: anyOf('audit-log-exported'), atLeast: 1 },
    ],
  },
  thresholds: { critical: 0 },
  window: 7 * dayMs,
  recovery: dayMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'added_org_admin', on: ['user:ben'] },
          { minute: 40, action: 'exported_orgeventscsv', by: 'ben' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:org-admins'] },
          { minute: 6 * 24 * 60, action: 'exported_orgeventscsv', by: 'ben' },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'added_org_admin', on: ['user:ben'] },
          { minute: 40, action: 'exported_orgeventscsv', by: 'anna' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'exported_orgeventscsv', by: 'ben' },
          { minute: 40, action: 'added_org_admin', on: ['user:ben'] },
        ],
      },
    ],
  },
});
