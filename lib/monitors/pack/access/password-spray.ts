import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const passwordSpray = defineMonitor({
  id: 'password-spray',
  area: 'access',
  recommended: true,
  pages: ['audit-log', 'authentication-policies', 'ip-allowlists'],
  filter: `${anyOf('login-failed')} AND ip IS NOT EMPTY`,
  groupBy: 'ip',
  trigger: { kind: 'distinct', field: 'actor' },
  thresholds: { critical: 4 },
  window: 30 * minuteMs,
  recovery: 30 * minuteMs,
  examples: {
    fires: [
      {
        events: [
          ...['anna', 'ben', 'cem', 'dora', 'eli'].map((by, minute) => ({
            minute,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
        ],
      },
      {
        events: [
          ...['anna', 'ben', 'cem', 'dora', 'eli', 'fay'].map((by, n) => ({
            minute: n * 5,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
        ],
      },
    ],
    silent: [
      {
        events: [
          ...['anna', 'ben', 'cem', 'dora', 'anna'].map((by, minute) => ({
            minute,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
        ],
      },
      {
        events: [
          ...['anna', 'ben', 'cem', 'dora', 'eli'].map((by, minute) => ({
            minute,
            action: 'user_login_failed',
            by,
            ip: `203.0.113.${minute}`,
          })),
        ],
      },
    ],
  },
});
