import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const authenticationPolicyChanged = defineMonitor({
  id: 'authentication-policy-changed',
  area: 'policy',
  recommended: false,
  pages: ['authentication-policies', 'audit-log'],
  filter: anyOf('authentication-policy-created', 'authentication-policy-updated', 'authentication-policy-deleted'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'updated_auth_policy', on: ['policy:staff'] }] },
      { events: [{ minute: 0, action: 'deleted_auth_policy', on: ['policy:staff'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'updated_mobile_app_policy', on: ['policy:phones'] }] },
      { events: [{ minute: 0, action: 'twosv_disabled_for_user', on: ['user:ben'] }] },
    ],
  },
});
