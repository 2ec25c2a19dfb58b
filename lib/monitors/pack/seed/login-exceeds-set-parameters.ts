import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const loginExceedsSetParameters = defineMonitor({
  id: 'login-exceeds-set-parameters',
  area: 'seed',
  recommended: false,
  pages: ['user', 'authentication-policies'],
  filter: anyOf('login'),
  groupBy: 'actor',
  trigger: { kind: 'logins', ends: anyOf('logout'), longestSession: 12 * hourMs },
  thresholds: { critical: 1 },
  window: 5 * minuteMs,
  recovery: 5 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_login', repeat: { times: 2, every: 3 } }] },
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 14 * 60, action: 'user_logout' },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login', by: 'anna' },
          { minute: 1, action: 'user_login', by: 'ben' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', by: 'anna', repeat: { times: 2, every: 5 } },
          { minute: 0, action: 'user_login', by: 'ben' },
          { minute: 12 * 60, action: 'user_logout', by: 'ben' },
        ],
      },
    ],
  },
});
