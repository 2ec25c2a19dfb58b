import { dayMs, hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';
import { tokenCreated } from '../families';

export const tokenCreatedAfter2svDisabled = defineMonitor({
  id: 'token-created-after-2sv-disabled',
  area: 'credentials',
  recommended: false,
  pages: ['user', 'authentication-policies', 'audit-log'],
  filter: '',
  groupBy: 'actor',
  trigger: {
    kind: 'sequence',
    steps: [
      { filter: anyOf('two-step-verification-disabled'), atLeast: 1, groupBy: 'target' },
      { filter: tokenCreated, atLeast: 1 },
    ],
  },
  thresholds: { critical: 0 },
  window: dayMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'twosv_disabled_for_user', on: ['user:ben'] },
          { minute: 35, action: 'user_token_created', by: 'ben', on: ['token:laptop'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'twosv_disabled_for_user', by: 'ben', on: ['user:ben'] },
          { minute: 23 * 60, action: 'user_token_created', by: 'ben', on: ['token:laptop'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'twosv_disabled_for_user', on: ['user:ben'] },
          { minute: 24 * 60, action: 'user_token_created', by: 'ben', on: ['token:laptop'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_token_created', by: 'ben', on: ['token:laptop'] },
          { minute: 35, action: 'twosv_disabled_for_user', on: ['user:ben'] },
        ],
      },
    ],
  },
});
