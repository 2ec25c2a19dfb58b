import { thingEntry, userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const roleChanges = defineIncident({
  id: 'role-changes',
  title: 'Roles are given and taken',
  when: [hoursAgo(15.7), daysAgo(3, 14.5), daysAgo(14, 13), daysAgo(45, 9), daysAgo(115, 16)],
  tell({ admin, person, by }) {
    const granter = admin();
    const act = by(granter);
    const user = person('developer');
    const role = thingEntry('roles', 'site-admin', 'Site administrator');
    return [
      act(0, 'user_granted_role', {
        context: [userEntry(user), role],
        said: `Granted role Site administrator to ${user.name}`,
      }),
      act(3, 'user_granted_role', {
        context: [thingEntry('roles', 'billing-admin', 'Billing administrator'), userEntry(granter)],
      }),
      act(155, 'user_revoked_role', { context: [role, userEntry(user)] }),
    ];
  },
});
