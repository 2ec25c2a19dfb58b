import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { administration } from '../families';

export const newIpRangeForAdministrator = defineMonitor({
  id: 'new-ip-range-for-administrator',
  area: 'access',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: 'actor-type = "user" AND outcome != failure AND ip IS NOT EMPTY',
  groupBy: 'actor',
  trigger: { kind: 'first-seen', field: 'ip-range', memory: 35 * dayMs, learn: { events: 10, ms: 14 * dayMs } },
  thresholds: { warning: 0 },
  window: 0,
  recovery: hourMs,
  among: administration,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'user_added_to_group',
            on: ['user:ben', 'group:finance'],
            ip: '192.0.2.1',
            repeat: { times: 15, every: 24 * 60 },
          },
          { minute: 15 * 24 * 60, action: 'user_login', ip: '203.0.113.77' },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'user_added_to_group',
            on: ['user:ben', 'group:finance'],
            ip: '192.0.2.1',
            repeat: { times: 12, every: 60 },
          },
          { minute: 13 * 60, action: 'updated_auth_policy', on: ['policy:staff'], ip: '203.0.113.77' },
        ],
      },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'user_added_to_group',
            on: ['user:ben', 'group:finance'],
            ip: '192.0.2.1',
            repeat: { times: 15, every: 24 * 60 },
          },
          { minute: 15 * 24 * 60, action: 'user_login', ip: '192.0.2.200' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '192.0.2.1', repeat: { times: 15, every: 24 * 60 } },
          { minute: 15 * 24 * 60, action: 'user_login', ip: '203.0.113.77' },
        ],
      },
    ],
  },
});
