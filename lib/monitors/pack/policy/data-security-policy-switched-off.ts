import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const dataSecurityPolicySwitchedOff = defineMonitor({
  id: 'data-security-policy-switched-off',
  area: 'policy',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('data-security-policy-deactivated', 'data-security-policy-deleted'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'data_security_policy_deactivated', on: ['policy:board'] }] },
      { events: [{ minute: 0, action: 'data_security_policy_deleted', on: ['policy:board'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'data_security_policy_activated', on: ['policy:board'] }] },
      { events: [{ minute: 0, action: 'data_security_policy_updated', on: ['policy:board'] }] },
    ],
  },
});
