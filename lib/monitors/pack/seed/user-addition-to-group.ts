import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const userAdditionToGroup = defineMonitor({
  id: 'user-addition-to-group',
  area: 'seed',
  recommended: false,
  pages: ['groups', 'audit-log'],
  filter: anyOf('user-added-to-group'),
  groupBy: null,
  trigger: { kind: 'count' },
  thresholds: { critical: 1 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'] },
          { minute: 10, action: 'user_added_to_group', on: ['user:cem', 'group:finance'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'] },
          { minute: 59, action: 'user_added_to_group', by: 'dora', on: ['user:ben', 'group:support'] },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'] }] },
      {
        events: [
          { minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'] },
          { minute: 60, action: 'user_added_to_group', on: ['user:cem', 'group:finance'] },
        ],
      },
    ],
  },
});
