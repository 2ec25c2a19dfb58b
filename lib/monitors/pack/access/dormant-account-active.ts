import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const dormantAccountActive = defineMonitor({
  id: 'dormant-account-active',
  area: 'access',
  recommended: false,
  pages: ['user', 'managed-accounts'],
  filter: 'actor-type = "user" AND outcome != failure',
  groupBy: 'actor',
  trigger: { kind: 'dormant' },
  thresholds: { warning: 30 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 31 * 24 * 60, action: 'user_login' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 60 * 24 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 30 * 24 * 60, action: 'user_login' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', by: 'ben' },
          { minute: 40 * 24 * 60, action: 'user_login', by: 'anna' },
        ],
      },
    ],
  },
});
