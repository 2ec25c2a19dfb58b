import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const organizationApiKeyRevoked = defineMonitor({
  id: 'organization-api-key-revoked',
  area: 'credentials',
  recommended: false,
  pages: ['api-keys', 'audit-log'],
  filter: anyOf('organization-api-key-revoked'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'token_revoked', on: ['key:report'] }] },
      { events: [{ minute: 0, action: 'token_revoked', on: ['key:report'], repeat: { times: 2, every: 5 } }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'token_created', on: ['key:report'] }] },
      { events: [{ minute: 0, action: 'user_token_revoked', on: ['token:laptop'] }] },
    ],
  },
});
