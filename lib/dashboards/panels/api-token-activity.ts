import { eventTable } from '../event-table';
import { apiTokens } from '../families';
import { definePanel } from '../panel';

export const apiTokenActivity = definePanel({
  id: 'api-token-activity',
  width: 12,
  ...eventTable(['time', 'activity', 'target', 'scope', 'country', 'ip'], apiTokens),
});
