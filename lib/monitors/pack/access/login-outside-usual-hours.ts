import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const loginOutsideUsualHours = defineMonitor({
  id: 'login-outside-usual-hours',
  area: 'access',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'actor-type = "user"',
  groupBy: 'actor',
  trigger: { kind: 'unusual-hour', memory: 35 * dayMs, learn: { events: 300, ms: 28 * dayMs } },
  thresholds: { info: 0 },
  window: 0,
  recovery: 8 * hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], repeat: { times: 30, every: 24 * 60 } },
          { minute: 29 * 24 * 60 + 18 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
      {
        events: [
          ...[0, 1, 2, 3, 4].flatMap((week) =>
            [0, 1, 2, 3, 4].map((day) => ({ minute: (week * 7 + day) * 24 * 60, action: 'user_login' })),
          ),
          { minute: (4 * 7 + 6) * 24 * 60, action: 'user_login' },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], repeat: { times: 30, every: 24 * 60 } },
          { minute: 30 * 24 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], repeat: { times: 30, every: 24 * 60 } },
          { minute: 30 * 24 * 60 - 30, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
    ],
  },
});
