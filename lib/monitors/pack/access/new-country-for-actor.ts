import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const newCountryForActor = defineMonitor({
  id: 'new-country-for-actor',
  area: 'access',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('login'),
  groupBy: 'actor',
  trigger: { kind: 'first-seen', field: 'country', memory: 35 * dayMs, learn: { events: 10, ms: 14 * dayMs } },
  thresholds: { warning: 0 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 12, every: 24 * 60 } },
          { minute: 12 * 24 * 60, action: 'user_login', country: 'Brazil' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 6, every: 3 * 24 * 60 } },
          { minute: 16 * 24 * 60, action: 'user_login', country: 'Brazil' },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 13, every: 24 * 60 } }] },
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 9, every: 24 * 60 } },
          { minute: 9 * 24 * 60, action: 'user_login', country: 'Brazil' },
        ],
      },
    ],
  },
});
