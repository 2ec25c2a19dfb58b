import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const organizationApiKeyCreated = defineMonitor({
  id: 'organization-api-key-created',
  area: 'credentials',
  recommended: false,
  pages: ['api-keys', 'audit-log'],
  filter: anyOf('organization-api-key-created'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'token_created', on: ['key:report'] }] },
      { events: [{ minute: 0, action: 'token_created', on: ['key:report'], repeat: { times: 2, every: 50 } }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'token_revoked', on: ['key:report'] }] },
      { events: [{ minute: 0, action: 'user_token_created', on: ['token:laptop'] }] },
    ],
  },
});
