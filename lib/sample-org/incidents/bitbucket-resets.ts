import { productEntry, userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const bitbucketResets = defineIncident({
  id: 'bitbucket-resets',
  title: 'Bitbucket passwords are reset, accounts deactivated and some activated again',
  when: [
    hoursAgo(12.9),
    daysAgo(4, 8.4),
    daysAgo(11, 15.2),
    daysAgo(18, 9.9),
    daysAgo(29, 10.5),
    daysAgo(52, 13.1),
    daysAgo(81, 9.4),
    daysAgo(110, 11),
    daysAgo(127, 15.5),
    daysAgo(152, 14.6),
  ],
  tell({ people, person, by, random }) {
    const act = by(person('site-admin'));
    const container = [productEntry('Bitbucket')];
    const first = 20 + random.below(200);
    const users = people.slice(first, first + 6);
    const resetsAndEnds = users.map((user, n) =>
      act(n * 2.5, n < 4 ? 'bitbucket_user_password_reset' : 'bitbucket_user_deactivated', {
        context: [userEntry(user)],
        container,
      }),
    );
    // The last was a mistake; another comes back from a long leave.
    const activated = users
      .slice(4)
      .map((user, n) => act(70 + n * 9, 'bitbucket_user_activated', { context: [userEntry(user)], container }));
    return [...resetsAndEnds, ...activated];
  },
});
