import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const usersRemovedBurst = defineMonitor({
  id: 'users-removed-burst',
  area: 'privilege',
  recommended: false,
  pages: ['users', 'managed-accounts', 'audit-log'],
  filter: anyOf('user-deactivated', 'user-removed', 'account-deleted', 'account-deletion-scheduled'),
  groupBy: null,
  trigger: { kind: 'count' },
  thresholds: { critical: 10 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_deactivated', on: ['user:ben'], repeat: { times: 11, every: 5 } }] },
      {
        events: [
          { minute: 0, action: 'user_deactivated', on: ['user:ben'], repeat: { times: 6, every: 2 } },
          { minute: 20, action: 'user_removed_from_org', on: ['user:cem'], repeat: { times: 5, every: 2 } },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_deactivated', on: ['user:ben'], repeat: { times: 10, every: 5 } }] },
      { events: [{ minute: 0, action: 'user_created', on: ['user:ben'], repeat: { times: 11, every: 5 } }] },
    ],
  },
});
