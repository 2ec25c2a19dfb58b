import { activityLines } from '../activity-lines';
import { sprintActivities } from '../families';
import { definePanel } from '../panel';

export const sprintEvents = definePanel({
  id: 'sprint-events',
  width: 4,
  ...activityLines(sprintActivities),
});
