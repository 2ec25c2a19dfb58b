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

/** A policy about addresses; some the log calls just a policy, and only the name tells. */
export const allowlistPolicy = `(${anyOf(...policies.filter((id) => id.startsWith('ip-allowlist-')))} OR (${anyOf(
  'policy-created',
  'policy-updated',
  'policy-deleted',
)} AND target ~ allowlist))`;

/** What people do in these areas does not make them administrators. */
const ofEverybody: readonly ActivityId[] = [
  'product-access-requested',
  'policy-violation-triggered',
  'content-classification-changed',
];

/** What only administrators do, so that whoever does it is one. */
export const administration = anyOf(
  ...(['groups', 'product-access', 'privilege', 'policy', 'configuration'] as const)
    .flatMap(inArea)
    .filter((id) => !ofEverybody.includes(id)),
  'user-impersonated',
  'two-step-verification-disabled',
  'user-created',
  'user-deactivated',
  'user-reactivated',
  'user-removed',
  'service-account-created',
  'organization-api-key-created',
  'organization-api-key-revoked',
  'scim-token-rotated',
  'app-installed',
  'app-removed',
  'application-tunnel-created',
  'application-tunnel-updated',
  'application-tunnel-deleted',
  'jira-global-permission-granted',
  'jira-global-permission-revoked',
  'jira-permission-scheme-changed',
  'confluence-global-permission-granted',
  'confluence-global-permission-revoked',
  'audit-log-exported',
  'users-exported',
);
