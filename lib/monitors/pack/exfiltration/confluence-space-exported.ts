import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const confluenceSpaceExported = defineMonitor({
  id: 'confluence-space-exported',
  area: 'exfiltration',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('confluence-space-exported'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'confluence_space_exports', on: ['space:BOARD'] }] },
      {
        events: [
          { minute: 0, action: 'confluence_space_exports', on: ['space:BOARD'], repeat: { times: 3, every: 3 } },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'confluence_page_exports', on: ['page:plan', 'space:HB'] }] },
      { events: [{ minute: 0, action: 'confluence_space_created', on: ['space:BOARD'] }] },
    ],
  },
});
