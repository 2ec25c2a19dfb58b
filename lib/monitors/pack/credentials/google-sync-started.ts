import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const googleSyncStarted = defineMonitor({
  id: 'google-sync-started',
  area: 'credentials',
  recommended: false,
  pages: ['org', 'users', 'audit-log'],
  filter: anyOf('google-sync-started'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'initiated_gsync_connection' }] },
      { events: [{ minute: 0, action: 'initiated_gsync_connection', repeat: { times: 2, every: 10 } }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'created_user_provisioning' }] },
      { events: [{ minute: 0, action: 'org_settings_update' }] },
    ],
  },
});
