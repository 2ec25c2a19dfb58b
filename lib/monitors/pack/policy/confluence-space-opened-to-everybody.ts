import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const confluenceSpaceOpenedToEverybody = defineMonitor({
  id: 'confluence-space-opened-to-everybody',
  area: 'policy',
  recommended: true,
  pages: ['audit-log'],
  filter: `${anyOf('confluence-space-permission-granted')} AND (target ~ anonymous OR scope ~ anonymous)`,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'confluence_added_space_permission', on: ['user:anonymous', 'space:HB'] }] },
      { events: [{ minute: 0, action: 'confluence_added_space_permission', on: ['group:anonymous', 'space:HB'] }] },
    ],
    silent: [
      {
        events: [{ minute: 0, action: 'confluence_added_space_permission', on: ['group:contractors', 'space:BOARD'] }],
      },
      { events: [{ minute: 0, action: 'confluence_removed_space_permission', on: ['user:anonymous', 'space:HB'] }] },
    ],
  },
});
