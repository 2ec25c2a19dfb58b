import { siteEntry, userEntry } from '../entries';
import { uuid } from '../random';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const adminImpersonation = defineIncident({
  id: 'admin-impersonation',
  title: 'An administrator logs in as somebody else',
  when: [hoursAgo(11.3), daysAgo(4, 16.1), daysAgo(27, 9.2), daysAgo(83, 13)],
  tell({ estate, admin, person, by, random }) {
    const act = by(admin());
    const user = person('writer');
    const container = [siteEntry(estate.main)];
    return [
      act(0, 'user_logged_in_as_user', { context: [userEntry(user)], container, said: `Logged in as ${user.email}` }),
      act(7, 'confluence_page_viewed', { onBehalfOf: user, container }),
      ...(random.chance(0.5)
        ? [act(11, 'user_token_created', { context: [{ id: uuid(random), type: 'api-tokens' }] })]
        : []),
    ];
  },
});
