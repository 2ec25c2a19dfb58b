import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const jiraSecurityLevelChanged = defineMonitor({
  id: 'jira-security-level-changed',
  area: 'policy',
  recommended: false,
  pages: ['audit-log'],
  filter: anyOf('jira-security-level-added', 'jira-security-level-changed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { info: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'jira_security_level_added', on: ['security-level:board'] }] },
      { events: [{ minute: 0, action: 'jira_security_level_removed', on: ['security-level:board'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'jira_permission_scheme_updated', on: ['permission-scheme:default'] }] },
      { events: [{ minute: 0, action: 'jira_issue_updated', on: ['issue:WEB-1'] }] },
    ],
  },
});
