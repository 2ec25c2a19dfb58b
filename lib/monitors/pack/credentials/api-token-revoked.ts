import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const apiTokenRevoked = defineMonitor({
  id: 'api-token-revoked',
  area: 'credentials',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('api-token-revoked'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { info: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_token_revoked', on: ['token:laptop'] }] },
      { events: [{ minute: 0, action: 'user_token_revoked', on: ['user:ben', 'token:laptop'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_token_created', on: ['token:laptop'] }] },
      { events: [{ minute: 0, action: 'token_revoked', on: ['key:report'] }] },
    ],
  },
});
