import { activityLines } from '../activity-lines';
import { bitbucketAccountActivities, ofBitbucket } from '../families';
import { definePanel } from '../panel';

export const bitbucketAccountChanges = definePanel({
  id: 'bitbucket-account-changes',
  width: 6,
  ...activityLines(bitbucketAccountActivities, ofBitbucket),
});
