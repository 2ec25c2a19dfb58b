import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const guardAccessChanged = defineMonitor({
  id: 'guard-access-changed',
  area: 'privilege',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: anyOf('guard-access-granted', 'guard-access-revoked'),
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { warning: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      { events: [{ minute: 0, action: 'user_added_to_beacon', on: ['user:ben'] }] },
      { events: [{ minute: 0, action: 'user_removed_from_beacon', on: ['user:ben'] }] },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_granted_product_access', on: ['user:ben', 'product:Jira'] }] },
      { events: [{ minute: 0, action: 'user_revoked_product_access', on: ['user:ben', 'product:Confluence'] }] },
    ],
  },
});
