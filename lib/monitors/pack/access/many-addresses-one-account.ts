import { dayMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const manyAddressesOneAccount = defineMonitor({
  id: 'many-addresses-one-account',
  area: 'access',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'actor-type = "user" AND outcome != failure AND ip IS NOT EMPTY',
  groupBy: 'actor',
  trigger: { kind: 'distinct', field: 'ip' },
  thresholds: { info: 3 },
  window: 7 * dayMs,
  recovery: 7 * dayMs,
  examples: {
    fires: [
      { events: [...[0, 1, 2, 3].map((n) => ({ minute: n * 24 * 60, action: 'user_login', ip: `192.0.2.${n + 1}` }))] },
      {
        events: [
          ...[0, 1, 2].map((n) => ({ minute: n * 24 * 60, action: 'user_login', ip: `192.0.2.${n + 1}` })),
          { minute: 7 * 24 * 60 - 1, action: 'user_login', ip: '192.0.2.4' },
        ],
      },
    ],
    silent: [
      { events: [...[0, 1, 2, 2].map((n) => ({ minute: n * 24 * 60, action: 'user_login', ip: `192.0.2.${n + 1}` }))] },
      {
        events: [
          ...[0, 1, 2].map((n) => ({ minute: n * 24 * 60, action: 'user_login', ip: `192.0.2.${n + 1}` })),
          { minute: 7 * 24 * 60, action: 'user_login', ip: '192.0.2.4' },
        ],
      },
    ],
  },
});
