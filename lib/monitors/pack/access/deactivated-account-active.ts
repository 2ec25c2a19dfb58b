import { dayMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const deactivatedAccountActive = defineMonitor({
  id: 'deactivated-account-active',
  area: 'access',
  recommended: true,
  pages: ['user', 'managed-accounts', 'audit-log'],
  filter: '',
  groupBy: 'actor',
  trigger: {
    kind: 'sequence',
    steps: [
      {
        filter: `${anyOf('user-deactivated', 'user-removed', 'account-deleted')} AND product != bitbucket`,
        atLeast: 1,
        groupBy: 'target',
      },
      { filter: 'actor-type = "user" AND outcome != failure', atLeast: 1 },
    ],
  },
  thresholds: { critical: 0 },
  window: 7 * dayMs,
  recovery: dayMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_deactivated', on: ['user:ben'] },
          { minute: 180, action: 'user_login', by: 'ben' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_removed_from_org', on: ['user:ben'] },
          {
            minute: 6 * 24 * 60,
            action: 'jira_issue_viewed',
            by: 'ben',
            on: ['issue:WEB-1'],
            auth: 'api-token',
            token: 'report',
          },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login', by: 'ben' },
          { minute: 5, action: 'user_deactivated', on: ['user:ben'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_deactivated', on: ['user:ben'] },
          { minute: 180, action: 'user_login', by: 'cem' },
        ],
      },
    ],
  },
});
