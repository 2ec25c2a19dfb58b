import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const firstActionByAppOnBehalfOfUser = defineMonitor({
  id: 'first-action-by-app-on-behalf-of-user',
  area: 'credentials',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'auth-type IN (auth-token-for-3LO, auth-token-for-3lo)',
  groupBy: null,
  trigger: { kind: 'first-seen', field: 'actor', memory: 35 * dayMs, learn: { events: 20, ms: 14 * dayMs } },
  thresholds: { info: 0 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'third_party_app_jira_api_request',
            by: 'app:diagrams',
            auth: 'auth-token-for-3LO',
            repeat: { times: 25, every: 60 },
          },
          { minute: 26 * 60, action: 'third_party_app_jira_api_request', by: 'app:ledger', auth: 'auth-token-for-3LO' },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'jira_issue_viewed',
            by: 'ben',
            on: ['issue:WEB-1'],
            auth: 'auth-token-for-3LO',
            repeat: { times: 25, every: 60 },
          },
          { minute: 26 * 60, action: 'jira_issue_viewed', by: 'cem', on: ['issue:WEB-1'], auth: 'auth-token-for-3LO' },
        ],
      },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'third_party_app_jira_api_request',
            by: 'app:diagrams',
            auth: 'auth-token-for-3LO',
            repeat: { times: 26, every: 60 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'third_party_app_jira_api_request',
            by: 'app:diagrams',
            auth: 'auth-token-for-3LO',
            repeat: { times: 25, every: 60 },
          },
          { minute: 26 * 60, action: 'third_party_app_jira_api_request', by: 'app:ledger', auth: 'auth-token-for-2LO' },
        ],
      },
    ],
  },
});
