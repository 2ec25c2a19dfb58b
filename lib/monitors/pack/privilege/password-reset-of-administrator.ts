import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';
import { administration } from '../families';

export const passwordResetOfAdministrator = defineMonitor({
  id: 'password-reset-of-administrator',
  area: 'privilege',
  recommended: false,
  pages: ['user', 'authentication-policies', 'audit-log'],
  filter: anyOf('password-reset', 'password-changed'),
  groupBy: 'target',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  among: administration,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'anna', on: ['user:ben', 'group:finance'] },
          { minute: 60, action: 'identity_password_reset_completed_user', by: 'anna', on: ['user:anna'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'updated_auth_policy', by: 'anna', on: ['policy:staff'] },
          { minute: 60, action: 'bitbucket_user_password_reset', by: 'ben', on: ['user:anna'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'anna', on: ['user:ben', 'group:finance'] },
          { minute: 60, action: 'identity_password_reset_completed_user', by: 'cem', on: ['user:cem'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_added_to_group', by: 'anna', on: ['user:ben', 'group:finance'] },
          { minute: 60, action: 'user_password_recovery_requested', by: 'anna', on: ['user:anna'] },
        ],
      },
    ],
  },
});
