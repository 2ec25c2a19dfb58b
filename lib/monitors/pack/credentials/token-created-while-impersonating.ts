import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';
import { tokenCreated } from '../families';

export const tokenCreatedWhileImpersonating = defineMonitor({
  id: 'token-created-while-impersonating',
  area: 'credentials',
  recommended: false,
  pages: ['user', 'api-keys', 'audit-log'],
  filter: '',
  groupBy: 'actor',
  trigger: {
    kind: 'sequence',
    steps: [
      { filter: anyOf('user-impersonated'), atLeast: 1 },
      { filter: tokenCreated, atLeast: 1 },
    ],
  },
  thresholds: { critical: 0 },
  window: 30 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] },
          { minute: 11, action: 'user_token_created', on: ['token:laptop'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] },
          { minute: 29, action: 'token_created', on: ['key:report'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] },
          { minute: 30, action: 'user_token_created', on: ['token:laptop'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] },
          { minute: 11, action: 'user_token_created', by: 'cem', on: ['token:laptop'] },
        ],
      },
    ],
  },
});
