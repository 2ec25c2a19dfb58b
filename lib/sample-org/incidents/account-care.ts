import { dayMs } from '../../durations';
import { groupEntry, productEntry, thingEntry } from '../entries';
import { newcomer } from '../newcomers';
import { daysAgo, defineIncident, hoursAgo } from './incident';

/** Every account that was ever cared for, in turn. */
const turnOf = (at: number): number => Math.floor(at / (2 * dayMs)) % 40;

export const accountCare = defineIncident({
  id: 'account-care',
  title: 'Accounts come and go, with what they may use',
  when: [
    hoursAgo(5.4),
    ...[2, 5, 8, 12, 17, 22, 27, 34, 42, 51, 62, 75, 89, 104, 121, 139, 158, 172].map((days) =>
      daysAgo(days, 8 + (days % 7)),
    ),
    hoursAgo(-19),
    hoursAgo(-70),
  ],
  tell({ at, estate, admin, person, group, by }) {
    const turn = turnOf(at);
    const joining = newcomer(turn);
    const waiting = newcomer(turn + 1);
    const pausing = newcomer(turn + 2);
    const leaving = newcomer(turn + 3);
    const act = by(admin());
    const helper = by(person('site-admin'));
    const role = thingEntry('roles', 'user-access-admin', 'User access admin');
    const access = (minutes: number, product: string, site = estate.main) =>
      act(minutes, 'user_granted_product_access', {
        context: [joining.user, productEntry(product, site)],
        said: `Granted ${joining.name} access to ${product}`,
      });
    return [
      helper(0, 'user_invitation_sent', { context: [joining.invited], said: `Invited ${joining.email}` }),
      helper(1, 'user_invitation_sent', { context: [waiting.invited], said: `Invited ${waiting.email}` }),
      act(14, 'user_created', { context: [joining.user], said: `Created user ${joining.name}` }),
      act(16, 'user_added_to_group', { context: [joining.user, groupEntry(group('jira-software-users'))] }),
      access(17, 'Jira'),
      access(18, 'Confluence'),
      access(19, 'Bitbucket'),
      ...(turn % 2 === 0 ? [access(20, 'Jira Service Management', estate.support)] : []),
      ...(turn % 4 === 1 ? [act(21, 'user_added_to_beacon', { context: [joining.user] })] : []),
      act(24, 'user_granted_role', { context: [joining.user, role], said: `Granted role to ${joining.name}` }),
      helper(31, 'user_deactivated', { context: [pausing.user], said: `Deactivated account of ${pausing.name}` }),
      act(52, 'user_revoked_role', { context: [role, leaving.user] }),
      act(53, 'user_removed_from_group', { context: [leaving.user, groupEntry(group('confluence-users'))] }),
      act(54, 'user_revoked_product_access', { context: [leaving.user, productEntry('Confluence', estate.main)] }),
      act(55, 'user_removed_from_org', { context: [leaving.user], said: `Removed ${leaving.name} from organization` }),
      helper(140, 'user_reactivated', { context: [pausing.user], said: `Reactivated account of ${pausing.name}` }),
    ];
  },
});
