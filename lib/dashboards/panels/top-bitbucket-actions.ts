import { actionBars } from '../action-bars';
import { ofBitbucket } from '../families';
import { definePanel } from '../panel';

export const topBitbucketActions = definePanel({
  id: 'top-bitbucket-actions',
  width: 6,
  ...actionBars(ofBitbucket),
});
