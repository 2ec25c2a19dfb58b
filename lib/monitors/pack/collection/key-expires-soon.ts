import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';

export const keyExpiresSoon = defineMonitor({
  id: 'key-expires-soon',
  area: 'collection',
  recommended: true,
  pages: ['api-keys'],
  filter: '',
  groupBy: null,
  trigger: { kind: 'collection', of: 'key-expires' },
  thresholds: { info: 30, warning: 7, critical: 1 },
  window: 0,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [], collection: { keyEndsIn: 30 * dayMs } },
      { events: [], collection: { keyEndsIn: dayMs / 2 } },
    ],
    silent: [
      { events: [], collection: { keyEndsIn: 40 * dayMs } },
      { events: [], collection: {} },
    ],
  },
});
