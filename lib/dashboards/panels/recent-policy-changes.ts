import { eventTable } from '../event-table';
import { changedPolicies } from '../families';
import { definePanel } from '../panel';

export const recentPolicyChanges = definePanel({
  id: 'recent-policy-changes',
  width: 12,
  ...eventTable(['time', 'target', 'activity', 'actor'], changedPolicies),
});
