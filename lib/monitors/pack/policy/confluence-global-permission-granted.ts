import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const confluenceGlobalPermissionGranted = defineMonitor({
  id: 'confluence-global-permission-granted',
  area: 'policy',
  recommended: false,
  pages: ['groups', 'audit-log'],
  filter: anyOf('confluence-global-permission-granted'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'added_confluence_global_permission',
            on: ['group:contractors', 'permission:CREATESPACE'],
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'added_confluence_global_permission',
            on: ['user:ben', 'permission:ADMINISTRATECONFLUENCE'],
          },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'removed_confluence_global_permission', on: ['user:ben', 'permission:CREATESPACE'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'added_jira_global_permission', on: ['group:contractors', 'permission:BULK_CHANGE'] },
        ],
      },
    ],
  },
});
