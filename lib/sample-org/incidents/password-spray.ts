import { minuteMs } from '../../durations';
import { failedLoginDraft } from '../logins';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const passwordSpray = defineIncident({
  id: 'password-spray',
  title: 'One address tries the same password on many accounts',
  when: [hoursAgo(31), daysAgo(19, 2.2), daysAgo(77, 4)],
  tell({ at, estate, people, far, random }) {
    const origin = far('vietnam');
    const first = random.below(people.length - 40);
    return people
      .slice(first, first + 26)
      .map((victim, n) =>
        failedLoginDraft(victim, Math.round(at + n * 0.5 * minuteMs), origin, estate, n % 3 ? 'action' : 'status'),
      );
  },
});
