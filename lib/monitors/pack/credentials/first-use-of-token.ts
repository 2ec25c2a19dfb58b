import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const firstUseOfToken = defineMonitor({
  id: 'first-use-of-token',
  area: 'credentials',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'actor-type = "user"',
  groupBy: 'actor',
  trigger: { kind: 'first-seen', field: 'token', memory: 35 * dayMs, learn: { events: 20, ms: 14 * dayMs } },
  thresholds: { info: 0 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 15, every: 24 * 60 } },
          {
            minute: 15 * 24 * 60,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            auth: 'api-token',
            token: 'report',
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            auth: 'api-token',
            token: 'report',
            repeat: { times: 25, every: 60 },
          },
          { minute: 26 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'], auth: 'api-token', token: 'other' },
        ],
      },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            auth: 'api-token',
            token: 'report',
            repeat: { times: 25, every: 60 },
          },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 3, every: 24 * 60 } },
          { minute: 3 * 24 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'], auth: 'api-token', token: 'report' },
        ],
      },
    ],
  },
});
