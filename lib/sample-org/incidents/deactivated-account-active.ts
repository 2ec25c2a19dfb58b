import { minuteMs } from '../../durations';
import { userEntry } from '../entries';
import { loginDraft } from '../logins';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const deactivatedAccountActive = defineIncident({
  id: 'deactivated-account-active',
  title: 'An account is closed, and something still uses it',
  when: [hoursAgo(40), daysAgo(49, 11)],
  tell({ at, estate, person, admin, by, home }) {
    const leaver = person('contractor');
    const act = by(leaver, home(leaver));
    return [
      by(admin())(0, 'user_deactivated', {
        context: [userEntry(leaver)],
        said: `Deactivated account of ${leaver.name}`,
      }),
      loginDraft(leaver, at + 190 * minuteMs, home(leaver), estate),
      act(194, 'bitbucket_repository_viewed'),
      by(admin())(300, 'user_reactivated', { context: [userEntry(leaver)] }),
    ];
  },
});
