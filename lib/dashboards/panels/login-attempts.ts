import { activityLines } from '../activity-lines';
import { loginActivities } from '../families';
import { definePanel } from '../panel';

export const loginAttempts = definePanel({
  id: 'login-attempts',
  width: 8,
  ...activityLines(loginActivities),
});
