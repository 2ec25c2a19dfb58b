import { thingEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const policyRemovedAndRestored = defineIncident({
  id: 'policy-removed-and-restored',
  title: 'A policy is gone for three quarters of an hour',
  when: [hoursAgo(14.8), daysAgo(12, 19.4), daysAgo(58, 20.1)],
  tell({ estate, admin, home, by }) {
    const person = admin();
    const act = by(person, home(person));
    const policy = estate.policies
      .filter(({ key }) => key === 'ip')
      .map(({ id, name }) => thingEntry('policies', id, name));
    return [
      act(0, 'deleted_policy', { context: policy, said: 'Deleted IP allowlist' }),
      act(12, 'confluence_page_viewed'),
      act(44, 'created_policy', { context: policy, said: 'Created IP allowlist' }),
    ];
  },
});
