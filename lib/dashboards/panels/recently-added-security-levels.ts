import { eventTable } from '../event-table';
import { newSecurityLevels } from '../families';
import { definePanel } from '../panel';

export const recentlyAddedSecurityLevels = definePanel({
  id: 'recently-added-security-levels',
  width: 12,
  ...eventTable(['time', 'target', 'scope', 'actor', 'country', 'ip'], newSecurityLevels),
});
