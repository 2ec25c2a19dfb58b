import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { privilegeGranted, privilegeRevoked } from '../administrators';

export const grantAndRevokeWithinHours = defineMonitor({
  id: 'grant-and-revoke-within-hours',
  area: 'privilege',
  recommended: false,
  pages: ['user', 'audit-log'],
  filter: '',
  groupBy: 'target',
  trigger: {
    kind: 'sequence',
    steps: [
      { filter: privilegeGranted, atLeast: 1 },
      { filter: privilegeRevoked, atLeast: 1 },
    ],
  },
  thresholds: { warning: 0 },
  window: 8 * hourMs,
  recovery: 8 * hourMs,
  examples: {
    fires: [
      {
        events: [
          { minute: 0, action: 'user_granted_role', on: ['user:ben', 'role:site-admin'] },
          { minute: 120, action: 'user_revoked_role', on: ['user:ben', 'role:site-admin'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'added_org_admin', on: ['user:ben'] },
          { minute: 7 * 60, action: 'removed_org_admin', on: ['user:ben'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_revoked_role', on: ['user:ben', 'role:site-admin'] },
          { minute: 120, action: 'user_granted_role', on: ['user:ben', 'role:site-admin'] },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_granted_role', on: ['user:ben', 'role:site-admin'] },
          { minute: 8 * 60, action: 'user_revoked_role', on: ['user:ben', 'role:site-admin'] },
        ],
      },
    ],
  },
});
