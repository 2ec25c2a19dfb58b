import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const bruteForceOneAccount = defineMonitor({
  id: 'brute-force-one-account',
  area: 'access',
  recommended: false,
  pages: ['user', 'authentication-policies'],
  filter: anyOf('login-failed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 5 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_login_failed', repeat: { times: 6, every: 2 } }] },
      {
        events: [
          { minute: 0, action: 'user_login_failed', repeat: { times: 5, every: 1 } },
          { minute: 14, action: 'user_login_failed' },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login_failed', repeat: { times: 5, every: 2 } }] },
      {
        events: [
          { minute: 0, action: 'user_login_failed', by: 'anna', repeat: { times: 3, every: 2 } },
          { minute: 1, action: 'user_login_failed', by: 'ben', repeat: { times: 3, every: 2 } },
        ],
      },
    ],
  },
});
