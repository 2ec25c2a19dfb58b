import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const twoCountriesInAnHour = defineMonitor({
  id: 'two-countries-in-an-hour',
  area: 'access',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'actor-type = "user" AND outcome != failure AND country IS NOT EMPTY',
  groupBy: 'actor',
  trigger: { kind: 'distinct', field: 'country' },
  thresholds: { warning: 1 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany' },
          { minute: 30, action: 'confluence_page_viewed', on: ['page:plan'], country: 'Poland' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany' },
          { minute: 59, action: 'user_login', country: 'Brazil' },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 5, every: 10 } }] },
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany' },
          { minute: 60, action: 'user_login', country: 'Brazil' },
        ],
      },
    ],
  },
});
