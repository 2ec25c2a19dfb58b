import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const auditConfigurationChanged = defineMonitor({
  id: 'audit-configuration-changed',
  area: 'policy',
  recommended: false,
  pages: ['audit-log'],
  filter: anyOf('audit-configuration-changed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'audit_log_configuration_updated' }] },
      { events: [{ minute: 0, action: 'updated_audit_log_retention' }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'exported_orgeventscsv' }] },
      { events: [{ minute: 0, action: 'org_settings_update' }] },
    ],
  },
});
