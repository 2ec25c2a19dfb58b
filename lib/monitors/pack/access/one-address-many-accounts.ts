import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const oneAddressManyAccounts = defineMonitor({
  id: 'one-address-many-accounts',
  area: 'access',
  recommended: false,
  pages: ['audit-log', 'ip-allowlists'],
  filter: `${anyOf('login')} AND ip IS NOT EMPTY`,
  groupBy: 'ip',
  trigger: { kind: 'distinct', field: 'actor' },
  thresholds: { warning: 10 },
  window: 10 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          ...Array.from({ length: 11 }, (_, n) => ({
            minute: n * 0.9,
            action: 'user_login',
            by: `user-${n}`,
            ip: '203.0.113.9',
          })),
        ],
      },
      {
        events: [
          ...Array.from({ length: 12 }, (_, n) => ({
            minute: n * 0.5,
            action: 'user_login',
            by: `user-${n}`,
            ip: '203.0.113.9',
          })),
        ],
      },
    ],
    silent: [
      {
        events: [
          ...Array.from({ length: 10 }, (_, n) => ({
            minute: n,
            action: 'user_login',
            by: `user-${n}`,
            ip: '203.0.113.9',
          })),
        ],
      },
      {
        events: [
          ...Array.from({ length: 11 }, (_, n) => ({
            minute: n * 2,
            action: 'user_login',
            by: `user-${n}`,
            ip: '203.0.113.9',
          })),
        ],
      },
    ],
  },
});
