import { type ActivityId, activities, activityIds } from '../../audit/activities';
import { defineSignal } from '../signal';
import { forEachDone } from './for-each-done';
import { activityIn, by, onlyOf, worked } from './jql-of';

/** A violation changes nothing; how people sign in is a policy by another name. */
const changing: readonly ActivityId[] = [
  ...activityIds.filter((id) => activities[id].area === 'policy' && id !== 'policy-violation-triggered'),
  'saml-configuration-changed',
];

export const policyChanged = defineSignal({
  id: 'policy-changed',
  scores: [35],
  learns: false,
  find(trail, ground, tell) {
    forEachDone(trail, ground, changing, ({ at, activity, what }) =>
      tell({ at, score: 35, value: activity, facts: { activity, what } }),
    );
  },
  eventsOf: ({ value }, person) => `${by(person)} AND ${activityIn(...onlyOf(changing, value))} AND ${worked}`,
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'updated_auth_policy', on: ['policy:staff'] }],
        finds: {
          score: 35,
          value: 'authentication-policy-updated',
          facts: { activity: 'authentication-policy-updated', what: 'staff' },
        },
      },
      {
        events: [{ minute: 0, action: 'data_security_policy_deactivated', on: ['policy:board'] }],
        finds: { score: 35, value: 'data-security-policy-deactivated' },
      },
      {
        events: [{ minute: 0, action: 'updated_saml_config' }],
        finds: { score: 35, value: 'saml-configuration-changed' },
      },
      { events: [{ minute: 0, action: 'ip_allowlist_deleted' }], finds: { score: 35, value: 'ip-allowlist-deleted' } },
    ],
    silent: [
      { events: [{ minute: 0, action: 'confluence_page_triggered_policy_violation', on: ['page:plan'] }] },
      { events: [{ minute: 0, action: 'org_settings_update' }] },
    ],
  },
});
