import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const domainAdded = defineMonitor({
  id: 'domain-added',
  area: 'policy',
  recommended: false,
  pages: ['domains', 'audit-log'],
  filter: anyOf('domain-added'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'added_domain', on: ['domain:company.example'] }] },
      {
        events: [
          { minute: 0, action: 'added_domain', on: ['domain:company.example'] },
          { minute: 8, action: 'verified_domain', on: ['domain:company.example'] },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'deleted_domain', on: ['domain:company.example'] }] },
      { events: [{ minute: 0, action: 'org_settings_update' }] },
    ],
  },
});
