import { minuteMs } from '../../durations';
import { loginDraft } from '../logins';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const loginBursts = defineIncident({
  id: 'login-bursts',
  title: 'One account logs in again and again within minutes',
  when: [hoursAgo(2.2), daysAgo(2, 8.8), daysAgo(26, 12), daysAgo(92, 7), hoursAgo(-14)],
  tell({ at, estate, person, home, by }) {
    const user = person();
    return [
      ...Array.from({ length: 7 }, (_, n) => loginDraft(user, at + Math.round(n * 0.6 * minuteMs), home(user), estate)),
      by(user, home(user))(14 * 60, 'user_logout'),
    ];
  },
});
