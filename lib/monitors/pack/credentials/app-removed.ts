import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const appRemoved = defineMonitor({
  id: 'app-removed',
  area: 'credentials',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('app-removed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { info: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'ecosystem_audit_log_installation_deleted', on: ['app:diagrams'] }] },
      {
        events: [
          { minute: 0, action: 'marketplace_app_uninstalled', on: ['app:diagrams'] },
          { minute: 5, action: 'marketplace_app_uninstalled', on: ['app:ledger'] },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'ecosystem_audit_log_installation_created', on: ['app:diagrams'] }] },
      { events: [{ minute: 0, action: 'app_failed_uninstallation', on: ['app:diagrams'] }] },
    ],
  },
});
