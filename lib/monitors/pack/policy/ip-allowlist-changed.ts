import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { allowlistPolicy } from '../families';

export const ipAllowlistChanged = defineMonitor({
  id: 'ip-allowlist-changed',
  area: 'policy',
  recommended: false,
  pages: ['ip-allowlists', 'audit-log'],
  filter: allowlistPolicy,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'ip_allowlist_updated', on: ['policy:offices'] }] },
      { events: [{ minute: 0, action: 'deleted_policy', on: ['policy:IP allowlist: offices'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'updated_auth_policy', on: ['policy:staff'] }] },
      { events: [{ minute: 0, action: 'deleted_policy', on: ['policy:external sharing'] }] },
    ],
  },
});
