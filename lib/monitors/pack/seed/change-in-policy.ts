import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { policyChanged } from '../families';

export const changeInPolicy = defineMonitor({
  id: 'change-in-policy',
  area: 'seed',
  recommended: false,
  pages: ['authentication-policies', 'ip-allowlists', 'audit-log'],
  filter: policyChanged,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'updated_auth_policy', on: ['policy:staff'] }] },
      { events: [{ minute: 0, action: 'data_security_policy_deactivated', on: ['policy:board'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'confluence_page_triggered_policy_violation', on: ['page:plan'] }] },
      { events: [{ minute: 0, action: 'org_settings_update' }] },
    ],
  },
});
