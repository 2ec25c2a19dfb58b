import { groupEntry, thingEntry, userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const groupChanges = defineIncident({
  id: 'group-changes',
  title: 'A new group becomes one of administrators',
  when: [hoursAgo(29), daysAgo(11, 15.8), daysAgo(61, 11)],
  tell({ estate, admin, person, group, by }) {
    const act = by(admin());
    const fresh = thingEntry('groups', `${estate.orgId}-helpers`, 'migration-crew', { groupName: 'migration-crew' });
    const newcomer = userEntry(person('contractor'));
    return [
      act(0, 'group_created', { context: [fresh] }),
      act(2, 'group_granted_admin_access', { context: [fresh] }),
      act(4, 'user_added_to_group', { context: [fresh, newcomer], said: 'Added user to group migration-crew' }),
      act(6, 'user_added_to_group', { context: [newcomer, groupEntry(group('jira-administrators'))] }),
      act(300, 'user_removed_from_group', { context: [groupEntry(group('jira-administrators')), newcomer] }),
      act(302, 'group_deleted', { context: [fresh] }),
    ];
  },
});
