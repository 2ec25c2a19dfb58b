import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const bruteForceThenSuccess = defineMonitor({
  id: 'brute-force-then-success',
  area: 'access',
  recommended: true,
  pages: ['user', 'audit-log'],
  filter: anyOf('login', 'login-failed'),
  groupBy: 'actor',
  trigger: {
    kind: 'sequence',
    steps: [
      { filter: anyOf('login-failed'), atLeast: 5 },
      { filter: anyOf('login'), atLeast: 1 },
    ],
  },
  thresholds: { critical: 0 },
  window: 30 * minuteMs,
  recovery: 30 * minuteMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_login_failed', repeat: { times: 5, every: 2 } },
          { minute: 12, action: 'user_login' },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'user_login',
            on: ['user:anna'],
            attributes: { status: 'FAILED' },
            repeat: { times: 6, every: 1 },
          },
          { minute: 7, action: 'user_login', on: ['user:anna'], attributes: { status: 'SUCCESS' } },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login_failed', repeat: { times: 4, every: 2 } },
          { minute: 12, action: 'user_login' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 2, action: 'user_login_failed', repeat: { times: 5, every: 2 } },
        ],
      },
    ],
  },
});
