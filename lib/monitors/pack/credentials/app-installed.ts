import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const appInstalled = defineMonitor({
  id: 'app-installed',
  area: 'credentials',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('app-installed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'ecosystem_audit_log_installation_created', on: ['app:diagrams'] }] },
      {
        events: [
          { minute: 0, action: 'marketplace_app_installed', on: ['app:diagrams'] },
          { minute: 5, action: 'marketplace_app_installed', on: ['app:ledger'] },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'ecosystem_audit_log_installation_deleted', on: ['app:diagrams'] }] },
      { events: [{ minute: 0, action: 'app_failed_installation', on: ['app:diagrams'] }] },
    ],
  },
});
