import { actionBars } from '../action-bars';
import { ofConfluence } from '../families';
import { definePanel } from '../panel';

export const topConfluenceActions = definePanel({
  id: 'top-confluence-actions',
  width: 6,
  ...actionBars(ofConfluence),
});
