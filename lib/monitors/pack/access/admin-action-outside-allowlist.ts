import { hourMs, minuteMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { administration } from '../families';

export const adminActionOutsideAllowlist = defineMonitor({
  id: 'admin-action-outside-allowlist',
  area: 'access',
  recommended: false,
  pages: ['user', 'ip-allowlists', 'audit-log'],
  filter: `${administration} AND ip IS NOT EMPTY AND ip NOT IN ({adminRanges})`,
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: 15 * minuteMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [{ minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'], ip: '203.0.113.5' }],
        lists: { adminRanges: ['192.0.2.0/25'] },
      },
      {
        events: [{ minute: 0, action: 'updated_auth_policy', on: ['policy:staff'], ip: '192.0.2.128' }],
        lists: { adminRanges: ['192.0.2.0/25'] },
      },
    ],
    silent: [
      {
        events: [{ minute: 0, action: 'user_added_to_group', on: ['user:ben', 'group:finance'], ip: '192.0.2.127' }],
        lists: { adminRanges: ['192.0.2.0/25'] },
      },
      {
        events: [{ minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'], ip: '203.0.113.5' }],
        lists: { adminRanges: ['192.0.2.0/25'] },
      },
    ],
  },
});
