import { userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const newAdminExportsLog = defineIncident({
  id: 'new-admin-exports-log',
  title: 'A new organization administrator exports the audit log',
  when: [hoursAgo(10.1), daysAgo(23, 16), daysAgo(85, 9)],
  tell({ admin, person, by, home }) {
    const granter = admin();
    const fresh = person('developer', 'austin');
    const act = by(fresh, home(fresh));
    return [
      by(granter)(0, 'added_org_admin', {
        context: [userEntry(fresh)],
        said: `Added ${fresh.name} as organization admin`,
      }),
      act(44, 'exported_orgeventscsv', { said: 'Exported audit log' }),
      act(52, 'organization_users_exported'),
      by(granter)(420, 'removed_org_admin', { context: [userEntry(fresh)] }),
    ];
  },
});
