import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const applicationTunnelChanged = defineMonitor({
  id: 'application-tunnel-changed',
  area: 'credentials',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('application-tunnel-created', 'application-tunnel-updated', 'application-tunnel-deleted'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'created_tunnel' }] },
      { events: [{ minute: 0, action: 'deleted_tunnel' }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'ecosystem_audit_log_installation_created', on: ['app:diagrams'] }] },
      { events: [{ minute: 0, action: 'ip_allowlist_updated', on: ['policy:offices'] }] },
    ],
  },
});
