import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const roleGranted = defineMonitor({
  id: 'role-granted',
  area: 'privilege',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('role-granted'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_granted_role', on: ['user:ben', 'role:user-access-admin'] }] },
      {
        events: [
          {
            minute: 0,
            action: 'user_granted_role',
            on: ['user:ben', 'role:billing-admin'],
            repeat: { times: 2, every: 3 },
          },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_revoked_role', on: ['user:ben', 'role:user-access-admin'] }] },
      { events: [{ minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'] }] },
    ],
  },
});
