import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const failedLoginEvents = defineMonitor({
  id: 'failed-login-events',
  area: 'seed',
  recommended: false,
  pages: ['audit-log', 'authentication-policies'],
  filter: anyOf('login-failed'),
  groupBy: null,
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_login_failed', repeat: { times: 6, every: 2 } }] },
      {
        events: [
          { minute: 0, action: 'user_login_failed', by: 'ben', repeat: { times: 3, every: 1 } },
          {
            minute: 4,
            action: 'user_login',
            on: ['user:anna'],
            attributes: { status: 'FAILED' },
            repeat: { times: 3, every: 1 },
          },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login_failed', repeat: { times: 5, every: 2 } }] },
      {
        events: [
          { minute: 0, action: 'user_login_failed', repeat: { times: 5, every: 2 } },
          { minute: 15, action: 'user_login_failed' },
        ],
      },
    ],
  },
});
