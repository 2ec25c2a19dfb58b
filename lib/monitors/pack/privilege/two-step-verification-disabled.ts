import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const twoStepVerificationDisabled = defineMonitor({
  id: 'two-step-verification-disabled',
  area: 'privilege',
  recommended: true,
  pages: ['user', 'authentication-policies'],
  filter: anyOf('two-step-verification-disabled'),
  groupBy: 'target',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'twosv_disabled_for_user', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'twosv_disabled_for_user', by: 'ben', on: ['user:ben'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'twosv_enabled_for_user', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'bitbucket_user_password_reset', on: ['user:ben'] }] },
    ],
  },
});
