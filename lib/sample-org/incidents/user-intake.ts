import { dayMs } from '../../durations';
import { domain } from '../people';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const userIntake = defineIncident({
  id: 'user-intake',
  title: 'A dozen accounts are made in one go, some are closed soon after',
  when: [hoursAgo(25.5), daysAgo(10, 9), daysAgo(39, 9), daysAgo(99, 9)],
  tell({ at, person, by }) {
    const act = by(person('site-admin'));
    return Array.from({ length: 12 }, (_, n) => {
      const name = `Season worker ${(Math.floor(at / dayMs) % 100) + n}`;
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@partners.${domain}`;
      const user = { id: `season-${Math.floor(at / 60_000)}-${n}`, name, email };
      const entry = { id: user.id, type: 'users', attributes: { name, email, accountType: 'atlassian' } };
      return [
        act(n, 'user_invitation_sent', { context: [{ id: email, type: 'invited-user', attributes: { email } }] }),
        act(n + 0.5, 'user_created', { context: [entry], said: `Created user ${name}` }),
        ...(n % 4 === 0 ? [act(200 + n, 'user_deactivated', { context: [entry] })] : []),
        ...(n === 1 ? [act(230, 'user_removed_from_org', { context: [entry] })] : []),
      ];
    }).flat();
  },
});
