import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const roleRevoked = defineMonitor({
  id: 'role-revoked',
  area: 'privilege',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('role-revoked'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { info: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_revoked_role', on: ['user:ben', 'role:user-access-admin'] }] },
      {
        events: [
          {
            minute: 0,
            action: 'user_revoked_role',
            on: ['user:ben', 'role:billing-admin'],
            repeat: { times: 2, every: 3 },
          },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_granted_role', on: ['user:ben', 'role:user-access-admin'] }] },
      { events: [{ minute: 0, action: 'user_removed_from_group', on: ['user:ben', 'group:finance'] }] },
    ],
  },
});
