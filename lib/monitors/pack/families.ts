import { type ActivityId, activities, activityIds } from '../../audit/activities';
import { anyOf } from './any-of';

const inArea = (area: (typeof activities)[ActivityId]['area']): ActivityId[] =>
  activityIds.filter((id) => activities[id].area === area);

const policies = inArea('policy').filter((id) => id !== 'policy-violation-triggered');

/** Tokens of people and keys of the organization. */
export const tokenCreated = anyOf('api-token-created', 'organization-api-key-created');

/** Any policy made, changed, switched on or off, or deleted. */
export const policyChanged = anyOf(...policies);

/** A policy that no longer holds. */
export const policyDeleted = anyOf(
  ...policies.filter((id) => id.endsWith('-deleted')),
  'data-security-policy-deactivated',
);

/** A policy that holds (again). */
export const policyRestored = anyOf(
  ...policies.filter((id) => id.endsWith('-created')),
  'data-security-policy-activated',
);

/** Everything that leaves the products as a file. */
export const exported = anyOf(...inArea('export').filter((id) => id !== 'site-backup-created'));

/** Content that people no longer find. */
export const deletedOrArchived = anyOf(
  ...inArea('content').filter((id) => id.endsWith('-deleted') || id.endsWith('-archived')),
  'repository-deleted',
);
