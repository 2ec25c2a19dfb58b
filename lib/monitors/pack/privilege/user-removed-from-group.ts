import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const userRemovedFromGroup = defineMonitor({
  id: 'user-removed-from-group',
  area: 'privilege',
  recommended: false,
  pages: ['groups', 'audit-log'],
  filter: anyOf('user-removed-from-group'),
  groupBy: null,
  trigger: { kind: 'count' },
  thresholds: { info: 1 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_removed_from_group', on: ['user:ben', 'group:finance'] },
          { minute: 10, action: 'user_removed_from_group', on: ['user:cem', 'group:finance'] },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'user_removed_from_group',
            on: ['user:ben', 'group:finance'],
            repeat: { times: 2, every: 59 },
          },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_removed_from_group', on: ['user:ben', 'group:finance'] }] },
      {
        events: [
          {
            minute: 0,
            action: 'user_added_to_group',
            on: ['user:ben', 'group:finance'],
            repeat: { times: 2, every: 5 },
          },
        ],
      },
    ],
  },
});
