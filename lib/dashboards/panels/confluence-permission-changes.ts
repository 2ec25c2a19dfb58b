import { eventTable } from '../event-table';
import { confluencePermissions } from '../families';
import { definePanel } from '../panel';

export const confluencePermissionChanges = definePanel({
  id: 'confluence-permission-changes',
  width: 12,
  ...eventTable(['time', 'activity', 'scope', 'target', 'actor'], confluencePermissions),
});
