import { actionBars } from '../action-bars';

import { definePanel } from '../panel';

export const eventsByAction = definePanel({
  id: 'events-by-action',
  width: 4,
  ...actionBars(),
});
