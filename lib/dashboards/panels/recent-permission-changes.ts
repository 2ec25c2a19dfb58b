import { eventTable } from '../event-table';
import { permissions } from '../families';
import { definePanel } from '../panel';

export const recentPermissionChanges = definePanel({
  id: 'recent-permission-changes',
  width: 12,
  ...eventTable(['time', 'activity', 'product', 'target', 'scope', 'actor', 'country'], permissions),
});
