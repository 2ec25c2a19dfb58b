import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const logIsEmpty = defineMonitor({
  id: 'log-is-empty',
  area: 'collection',
  recommended: true,
  pages: ['org', 'audit-log'],
  filter: '',
  groupBy: null,
  trigger: { kind: 'collection', of: 'log-empty' },
  thresholds: { warning: 0 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [], collection: { logEmpty: true } },
      { events: [], collection: { logEmpty: true, keyEndsIn: 365 * dayMs } },
    ],
    silent: [
      { events: [], collection: { logEmpty: false } },
      { events: [], collection: { failingFor: 2 * hourMs } },
    ],
  },
});
