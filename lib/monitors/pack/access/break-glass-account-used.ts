import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const breakGlassAccountUsed = defineMonitor({
  id: 'break-glass-account-used',
  area: 'access',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'actor IN ({breakGlassAccounts})',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [{ minute: 0, action: 'user_login', by: 'emergency' }],
        lists: { breakGlassAccounts: ['557058:emergency'] },
      },
      {
        events: [{ minute: 0, action: 'jira_issue_viewed', by: 'emergency', on: ['issue:WEB-1'] }],
        lists: { breakGlassAccounts: ['557058:emergency'] },
      },
    ],
    silent: [
      {
        events: [{ minute: 0, action: 'user_login', by: 'anna' }],
        lists: { breakGlassAccounts: ['557058:emergency'] },
      },
      {
        events: [{ minute: 0, action: 'user_deactivated', by: 'anna', on: ['user:emergency'] }],
        lists: { breakGlassAccounts: ['557058:emergency'] },
      },
    ],
  },
});
