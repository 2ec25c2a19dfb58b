import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const confluenceSpacePermissionGranted = defineMonitor({
  id: 'confluence-space-permission-granted',
  area: 'policy',
  recommended: false,
  pages: ['audit-log'],
  filter: `${anyOf('confluence-space-permission-granted')} AND target !~ anonymous AND scope !~ anonymous`,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { info: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'confluence_added_space_permission', on: ['user:ben', 'space:BOARD'] }] },
      {
        events: [{ minute: 0, action: 'confluence_added_space_permission', on: ['group:contractors', 'space:BOARD'] }],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'confluence_removed_space_permission', on: ['group:contractors', 'space:BOARD'] },
        ],
      },
      { events: [{ minute: 0, action: 'confluence_added_space_permission', on: ['user:anonymous', 'space:HB'] }] },
    ],
  },
});
