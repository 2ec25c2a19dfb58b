import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const impossibleTravel = defineMonitor({
  id: 'impossible-travel',
  area: 'access',
  recommended: true,
  pages: ['user', 'audit-log'],
  filter: 'actor-type = "user" AND outcome != failure AND country IS NOT EMPTY',
  groupBy: 'actor',
  trigger: { kind: 'travel' },
  thresholds: { critical: 900 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          {
            minute: 40,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            ip: '203.0.113.4',
            country: 'Australia',
            city: 'Sydney',
          },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'United States', city: 'New York' },
          { minute: 60, action: 'user_login', ip: '203.0.113.4', country: 'Japan', city: 'Tokyo' },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 2, action: 'user_login', ip: '203.0.113.4', country: 'Germany', city: 'Potsdam' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
          { minute: 10, action: 'user_login', ip: '198.51.100.7', country: 'Australia', city: 'Sydney' },
          { minute: 20, action: 'user_login', ip: '192.0.2.10', country: 'Germany', city: 'Berlin' },
        ],
        lists: { vpnRanges: ['198.51.100.0/24'] },
      },
    ],
  },
});
