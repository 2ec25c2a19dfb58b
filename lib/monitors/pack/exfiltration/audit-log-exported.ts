import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const auditLogExported = defineMonitor({
  id: 'audit-log-exported',
  area: 'exfiltration',
  recommended: false,
  pages: ['audit-log', 'user'],
  filter: anyOf('audit-log-exported'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'exported_orgeventscsv' }] },
      { events: [{ minute: 0, action: 'exported_orgeventscsv', repeat: { times: 2, every: 45 } }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'organization_users_exported' }] },
      { events: [{ minute: 0, action: 'audit_log_configuration_updated' }] },
    ],
  },
});
