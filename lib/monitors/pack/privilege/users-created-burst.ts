import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const usersCreatedBurst = defineMonitor({
  id: 'users-created-burst',
  area: 'privilege',
  recommended: false,
  pages: ['users', 'managed-accounts'],
  filter: anyOf('user-created', 'service-account-created'),
  groupBy: null,
  trigger: { kind: 'count' },
  thresholds: { warning: 10 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_created', on: ['user:new'], repeat: { times: 11, every: 5 } }] },
      {
        events: [
          { minute: 0, action: 'user_created', by: 'anna', on: ['user:new'], repeat: { times: 6, every: 2 } },
          { minute: 20, action: 'user_created', by: 'ben', on: ['user:other'], repeat: { times: 5, every: 2 } },
        ],
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_created', on: ['user:new'], repeat: { times: 10, every: 5 } }] },
      {
        events: [
          { minute: 0, action: 'user_created', on: ['user:new'], repeat: { times: 10, every: 5 } },
          { minute: 60, action: 'user_created', on: ['user:last'] },
        ],
      },
    ],
  },
});
