import { eventTable } from '../event-table';
import { newRolesAndGroups } from '../families';
import { definePanel } from '../panel';

export const roleAndGroupAssignments = definePanel({
  id: 'role-and-group-assignments',
  width: 6,
  ...eventTable(['time', 'actor', 'target', 'scope', 'activity'], newRolesAndGroups),
});
