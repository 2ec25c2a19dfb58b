import { changedPolicies } from '../families';
import { countFigure } from '../figures';
import { definePanel } from '../panel';

export const policyChanges = definePanel({
  id: 'policy-changes',
  width: 3,
  ...countFigure('policy-changes', { family: changedPolicies }),
});
