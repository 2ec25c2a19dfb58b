import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const samlConfigurationChanged = defineMonitor({
  id: 'saml-configuration-changed',
  area: 'policy',
  recommended: true,
  pages: ['authentication-policies', 'audit-log'],
  filter: anyOf('saml-configuration-changed'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'updated_saml_config' }] },
      { events: [{ minute: 0, action: 'deleted_saml_config' }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login' }] },
      { events: [{ minute: 0, action: 'created_user_provisioning' }] },
    ],
  },
});
