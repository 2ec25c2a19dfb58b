import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { exported } from '../families';

export const repeatedExportByActor = defineMonitor({
  id: 'repeated-export-by-actor',
  area: 'exfiltration',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: exported,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 1 },
  window: 5 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'confluence_space_exports', on: ['space:BOARD'], repeat: { times: 2, every: 3 } },
        ],
      },
      {
        events: [
          { minute: 0, action: 'exported_orgeventscsv' },
          { minute: 4, action: 'organization_users_exported' },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'confluence_space_exports', on: ['space:BOARD'] }] },
      {
        events: [
          { minute: 0, action: 'confluence_space_exports', on: ['space:BOARD'], repeat: { times: 2, every: 5 } },
        ],
      },
    ],
  },
});
