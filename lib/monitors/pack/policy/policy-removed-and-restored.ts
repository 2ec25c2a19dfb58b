import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { policyDeleted, policyRestored } from '../families';

export const policyRemovedAndRestored = defineMonitor({
  id: 'policy-removed-and-restored',
  area: 'policy',
  recommended: false,
  pages: ['authentication-policies', 'ip-allowlists', 'audit-log'],
  filter: '',
  groupBy: 'actor',
  trigger: {
    kind: 'sequence',
    steps: [
      { filter: policyDeleted, atLeast: 1 },
      { filter: policyRestored, atLeast: 1 },
    ],
  },
  thresholds: { critical: 0 },
  window: dayMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'deleted_policy', on: ['policy:offices'] },
          { minute: 44, action: 'created_policy', on: ['policy:offices'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'data_security_policy_deactivated', on: ['policy:board'] },
          { minute: 12 * 60, action: 'data_security_policy_activated', on: ['policy:board'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'created_policy', on: ['policy:offices'] },
          { minute: 44, action: 'deleted_policy', on: ['policy:offices'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'deleted_policy', on: ['policy:offices'] },
          { minute: 24 * 60, action: 'created_policy', on: ['policy:offices'] },
        ],
      },
    ],
  },
});
