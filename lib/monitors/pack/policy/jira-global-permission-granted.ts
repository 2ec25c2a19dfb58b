import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const jiraGlobalPermissionGranted = defineMonitor({
  id: 'jira-global-permission-granted',
  area: 'policy',
  recommended: false,
  pages: ['groups', 'audit-log'],
  filter: anyOf('jira-global-permission-granted'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'added_jira_global_permission', on: ['group:contractors', 'permission:BULK_CHANGE'] },
        ],
      },
      { events: [{ minute: 0, action: 'added_jira_global_permission', on: ['user:ben', 'permission:ADMINISTER'] }] },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'removed_jira_global_permission', on: ['group:contractors', 'permission:BULK_CHANGE'] },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'added_confluence_global_permission',
            on: ['group:contractors', 'permission:CREATESPACE'],
          },
        ],
      },
    ],
  },
});
