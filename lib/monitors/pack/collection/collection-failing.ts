import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const collectionFailing = defineMonitor({
  id: 'collection-failing',
  area: 'collection',
  recommended: true,
  pages: ['api-keys', 'org'],
  filter: '',
  groupBy: null,
  trigger: { kind: 'collection', of: 'failing' },
  thresholds: { warning: 1, critical: 6 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [], collection: { failingFor: 2 * hourMs } },
      { events: [], collection: { failingFor: dayMs } },
    ],
    silent: [
      { events: [], collection: { failingFor: hourMs / 2 } },
      { events: [], collection: {} },
    ],
  },
});
