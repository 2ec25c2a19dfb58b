import { groupEntry, productEntry, userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const massAccessGrant = defineIncident({
  id: 'mass-access-grant',
  title: 'An administrator gives many people access at once',
  when: [hoursAgo(20.5), daysAgo(6, 14.2), daysAgo(24, 10), daysAgo(64, 15.5)],
  tell({ estate, people, admin, group, by, random }) {
    const act = by(admin());
    const first = 20 + random.below(180);
    return people.slice(first, first + 12).flatMap((person, n) => [
      act(n * 1.4, 'user_added_to_group', {
        context: [userEntry(person), groupEntry(group('finance'))],
        said: `Added ${person.name} to group finance`,
      }),
      act(n * 1.4 + 0.4, 'user_granted_product_access', {
        context: [productEntry('Confluence', estate.main), productEntry('Jira', estate.main), userEntry(person)],
        said: `Granted ${person.name} access to Confluence, Jira`,
      }),
    ]);
  },
});
