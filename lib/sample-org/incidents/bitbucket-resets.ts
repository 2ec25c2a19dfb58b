import { productEntry, userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const bitbucketResets = defineIncident({
  id: 'bitbucket-resets',
  title: 'Bitbucket passwords are reset and accounts deactivated',
  when: [hoursAgo(12.9), daysAgo(4, 8.4), daysAgo(18, 9.9), daysAgo(52, 13.1), daysAgo(110, 11)],
  tell({ people, person, by, random }) {
    const act = by(person('site-admin'));
    const container = [productEntry('Bitbucket')];
    const first = 20 + random.below(200);
    return people.slice(first, first + 6).map((user, n) =>
      act(n * 2.5, n < 4 ? 'bitbucket_user_password_reset' : 'bitbucket_user_deactivated', {
        context: [userEntry(user)],
        container,
      }),
    );
  },
});
