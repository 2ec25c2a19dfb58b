import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const userProvisioningCreated = defineMonitor({
  id: 'user-provisioning-created',
  area: 'credentials',
  recommended: false,
  pages: ['org', 'users', 'audit-log'],
  filter: anyOf('user-provisioning-created'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'created_user_provisioning' }] },
      { events: [{ minute: 0, action: 'created_user_provisioning', repeat: { times: 2, every: 240 } }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'rotate_scim_directory_token' }] },
      { events: [{ minute: 0, action: 'user_created', on: ['user:ben'] }] },
    ],
  },
});
