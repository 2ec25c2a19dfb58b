import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const mobilePolicyChanged = defineMonitor({
  id: 'mobile-policy-changed',
  area: 'policy',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('mobile-policy-created', 'mobile-policy-updated', 'mobile-policy-deleted'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'created_mobile_app_policy', on: ['policy:phones'] }] },
      { events: [{ minute: 0, action: 'deleted_mobile_app_policy', on: ['policy:phones'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'created_auth_policy', on: ['policy:staff'] }] },
      { events: [{ minute: 0, action: 'data_security_policy_updated', on: ['policy:board'] }] },
    ],
  },
});
