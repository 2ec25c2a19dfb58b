import { activityLines } from '../activity-lines';
import { lifecycleActivities } from '../families';
import { definePanel } from '../panel';

export const userLifecycle = definePanel({
  id: 'user-lifecycle',
  width: 6,
  ...activityLines(lifecycleActivities),
});
