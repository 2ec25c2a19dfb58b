import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const dataSecurityPolicyChanged = defineMonitor({
  id: 'data-security-policy-changed',
  area: 'policy',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('data-security-policy-created', 'data-security-policy-activated', 'data-security-policy-updated'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'data_security_policy_updated', on: ['policy:board'] }] },
      {
        events: [
          { minute: 0, action: 'data_security_policy_created', on: ['policy:board'] },
          { minute: 2, action: 'data_security_policy_activated', on: ['policy:board'] },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'data_security_policy_deactivated', on: ['policy:board'] }] },
      { events: [{ minute: 0, action: 'updated_mobile_app_policy', on: ['policy:phones'] }] },
    ],
  },
});
