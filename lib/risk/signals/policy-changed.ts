import { type ActivityId, activities, activityIds } from '../../audit/activities';
import { defineSignal } from '../ground';
import { activityIn, by, worked } from './jql-of';
import { rowsSince } from './rows-since';
import { nameOfTarget } from './thing-of';

/** A violation changes nothing; how people sign in is a policy by another name. */
const changing: readonly ActivityId[] = [
  ...activityIds.filter((id) => activities[id].area === 'policy' && id !== 'policy-violation-triggered'),
  'saml-configuration-changed',
];

export const policyChanged = defineSignal({
  id: 'policy-changed',
  scores: [35],
  learns: false,
  find({ acts }, ground, tell) {
    const { at, activity, outcome } = ground.acts;
    const wanted = ground.activities(...changing);
    const { from, to } = rowsSince(ground.acts, acts, ground.since);
    for (let row = from; row < to; row++) {
      const code = activity[row] as number;
      if (wanted[code] !== 1 || ground.failed(outcome[row] as number)) continue;
      const id = ground.activity(code);
      const what = nameOfTarget(ground, ground.acts, row);
      tell({ at: at[row] as number, score: 35, value: id, facts: { activity: id, what } });
    }
  },
  eventsOf: (_, person) => `${by(person)} AND ${activityIn(...changing)} AND ${worked}`,
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
