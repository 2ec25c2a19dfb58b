import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const adminImpersonatedUser = defineMonitor({
  id: 'admin-impersonated-user',
  area: 'privilege',
  recommended: true,
  pages: ['user', 'audit-log'],
  filter: anyOf('user-impersonated'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] }] },
      {
        events: [
          { minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] },
          { minute: 120, action: 'user_logged_in_as_user', on: ['user:cem'] },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login', on: ['user:anna'] }] },
      { events: [{ minute: 0, action: 'user_profile_viewed', on: ['user:ben'] }] },
    ],
  },
});
