import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const jiraPermissionSchemeChanged = defineMonitor({
  id: 'jira-permission-scheme-changed',
  area: 'policy',
  recommended: false,
  pages: ['audit-log'],
  filter: anyOf('jira-permission-scheme-changed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'jira_permission_scheme_updated', on: ['permission-scheme:default'] }] },
      {
        events: [
          { minute: 0, action: 'grant_assigned_jira_permission_scheme', on: ['permission-scheme:open', 'project:WEB'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'added_jira_global_permission', on: ['group:contractors', 'permission:BULK_CHANGE'] },
        ],
      },
      { events: [{ minute: 0, action: 'jira_workflow_updated' }] },
    ],
  },
});
