import { activityLines } from '../activity-lines';
import { sprintActivities } from '../families';
import { definePanel } from '../panel';

export const sprintEvents = definePanel({
  id: 'sprint-events',
  width: 6,
  ...activityLines(sprintActivities),
});
