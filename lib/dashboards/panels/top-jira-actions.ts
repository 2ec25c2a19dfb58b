import { actionBars } from '../action-bars';
import { ofJira } from '../families';
import { definePanel } from '../panel';

export const topJiraActions = definePanel({
  id: 'top-jira-actions',
  width: 4,
  ...actionBars(ofJira),
});
