import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const scimTokenRotated = defineMonitor({
  id: 'scim-token-rotated',
  area: 'credentials',
  recommended: false,
  pages: ['org', 'audit-log'],
  filter: anyOf('scim-token-rotated'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'rotate_scim_directory_token' }] },
      { events: [{ minute: 0, action: 'rotate_scim_directory_token', repeat: { times: 2, every: 5 } }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'created_user_provisioning' }] },
      { events: [{ minute: 0, action: 'user_token_created', on: ['token:laptop'] }] },
    ],
  },
});
