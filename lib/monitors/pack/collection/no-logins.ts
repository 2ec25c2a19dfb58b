import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const noLogins = defineMonitor({
  id: 'no-logins',
  area: 'collection',
  recommended: false,
  pages: ['audit-log', 'authentication-policies'],
  filter: anyOf('login'),
  groupBy: null,
  trigger: { kind: 'missing', usual: true },
  thresholds: { warning: 0 },
  window: dayMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          ...Array.from({ length: 21 }, (_, day) => ({
            minute: day * 24 * 60,
            action: 'user_login',
            repeat: { times: 10, every: 30 },
          })),
        ],
        judgedAfter: 22 * dayMs + 6 * hourMs,
      },
      {
        events: [
          ...Array.from({ length: 21 }, (_, day) => ({
            minute: day * 24 * 60,
            action: 'user_login',
            repeat: { times: 10, every: 30 },
          })),
          { minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], repeat: { times: 178, every: 180 } },
        ],
        judgedAfter: 22 * dayMs + 6 * hourMs,
      },
    ],
    silent: [
      {
        events: [
          ...Array.from({ length: 21 }, (_, day) => ({
            minute: day * 24 * 60,
            action: 'user_login',
            repeat: { times: 10, every: 30 },
          })),
          { minute: 21 * 24 * 60 + 60, action: 'user_login' },
          { minute: 22 * 24 * 60 + 30, action: 'user_login' },
        ],
        judgedAfter: 22 * dayMs + 6 * hourMs,
      },
      {
        events: [
          ...Array.from({ length: 21 }, (_, day) => ({
            minute: day * 24 * 60,
            action: 'user_login',
            repeat: { times: 10, every: 30 },
          })),
        ],
        judgedAfter: 21 * dayMs,
      },
    ],
  },
});
