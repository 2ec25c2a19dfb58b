import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const eventsFromRiskyLocations = defineMonitor({
  id: 'events-from-risky-locations',
  area: 'seed',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'country IN ({riskyCountries})',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], ip: '175.45.176.1', country: 'North Korea' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '5.160.0.1', country: 'Iran, Islamic Republic of', city: 'Tehran' },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login', ip: '41.79.0.1', country: 'South Sudan', city: 'Juba' }] },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '93.184.0.1', country: 'Germany', city: 'Berlin' },
          { minute: 1, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
      },
    ],
  },
});
