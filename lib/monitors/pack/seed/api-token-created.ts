import { minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { tokenCreated } from '../families';

export const apiTokenCreated = defineMonitor({
  id: 'api-token-created',
  area: 'seed',
  recommended: false,
  pages: ['user', 'api-keys'],
  filter: tokenCreated,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_token_created', on: ['token:laptop'] }] },
      { events: [{ minute: 0, action: 'token_created', on: ['key:report'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_token_revoked', on: ['token:laptop'] }] },
      { events: [{ minute: 0, action: 'token_revoked', on: ['key:report'] }] },
    ],
  },
});
