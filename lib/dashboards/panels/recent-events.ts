import { eventTable } from '../event-table';

import { definePanel } from '../panel';

export const recentEvents = definePanel({
  id: 'recent-events',
  width: 12,
  ...eventTable(['time', 'actor', 'action', 'product', 'country', 'city']),
});
