import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const domainRemoved = defineMonitor({
  id: 'domain-removed',
  area: 'policy',
  recommended: true,
  pages: ['domains', 'managed-accounts', 'audit-log'],
  filter: anyOf('domain-removed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'deleted_domain', on: ['domain:company.example'] }] },
      {
        events: [
          { minute: 0, action: 'deleted_domain', on: ['domain:company.example'] },
          { minute: 5, action: 'deleted_domain', on: ['domain:other.example'] },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'added_domain', on: ['domain:company.example'] }] },
      { events: [{ minute: 0, action: 'verified_domain', on: ['domain:company.example'] }] },
    ],
  },
});
