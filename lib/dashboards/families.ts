import { type ActivityId, activities, activityIds } from '../audit/activities';
import type { Combined, FieldCondition } from '../filter/filter';

/** A condition without times: it can be asked, and stand in the reader's own filter as it is. */
export type Family = Combined<FieldCondition>;

/** Events that mean one of these. */
export const doing = (...of: readonly ActivityId[]): Family => ({ kind: 'in', field: 'activity', values: [...of] });

/** Events that are both. */
export const both = (a: Family, b: Family): Family => ({ kind: 'and', of: [a, b] });

const either = (...of: Family[]): Family => ({ kind: 'or', of });

const within = (...of: string[]): Family => ({ kind: 'in', field: 'product', values: of });

/** Service Management and Product Discovery are Jira: they share its projects, roles and permissions. */
export const jiraProducts: readonly string[] = ['jira', 'jira-service-management', 'jira-product-discovery'];

export const ofJira = within(...jiraProducts);
export const ofConfluence = within('confluence');
export const ofBitbucket = within('bitbucket');
export const ofJiraConfluenceAndBitbucket = within(...jiraProducts, 'confluence', 'bitbucket');

/** A sprint's life, in its order. One that is deleted is rare and no part of it. */
export const sprintActivities = ['sprint-created', 'sprint-started', 'sprint-updated', 'sprint-closed'] as const;

/** Of any product, where it is one of a product. */
const rolesGivenOrTaken = doing(
  'role-granted',
  'role-revoked',
  'role-changed',
  'admin-access-granted',
  'admin-access-revoked',
);

/**
 * Who may do what in Jira. Its own roles and permissions mean Jira whatever product an event names; general ones
 * do where they are given in Jira. Security levels have a panel of their own.
 */
export const jiraRolesAndPermissions = either(
  doing(
    'jira-role-changed',
    'jira-global-permission-granted',
    'jira-global-permission-revoked',
    'jira-permission-scheme-changed',
    'jira-permission-changed',
  ),
  both(ofJira, rolesGivenOrTaken),
);

export const newSecurityLevels = doing('jira-security-level-added');

/** Of spaces and of all of Confluence. Restrictions of single pages are their authors' daily work and are none. */
export const confluencePermissions = doing(
  'confluence-space-permission-granted',
  'confluence-space-permission-revoked',
  'confluence-global-permission-granted',
  'confluence-global-permission-revoked',
);

/** Of workspaces, projects, repositories and branches. */
const bitbucketPermissions = doing(
  'bitbucket-permission-granted',
  'bitbucket-permission-changed',
  'bitbucket-permission-revoked',
);

/** Who may do what in any of the three. */
export const permissions = either(
  jiraRolesAndPermissions,
  confluencePermissions,
  bitbucketPermissions,
  both(within('confluence', 'bitbucket'), rolesGivenOrTaken),
);

/** Bitbucket has accounts of its own, from before Atlassian accounts; its events on them mean what those on others do. */
export const bitbucketAccountActivities = [
  'password-reset-requested',
  'password-reset',
  'user-reactivated',
  'user-deactivated',
] as const satisfies ActivityId[];

export const newUsers = doing('user-created');

/** Those that make somebody more powerful: organization and product admins hold roles too. */
const roleGrants = ['role-granted', 'org-admin-granted', 'admin-access-granted'] as const;

export const newRoles = doing(...roleGrants);

/** A group is how most people get their roles. */
export const newRolesAndGroups = doing(...roleGrants, 'user-added-to-group');

/** The organization's keys open more than any person's token, and Atlassian's catalogue has both under one name. */
const tokensCreated = ['api-token-created', 'organization-api-key-created'] as const;

export const newApiTokens = doing(...tokensCreated);
export const apiTokens = doing(...tokensCreated, 'api-token-revoked', 'organization-api-key-revoked');

/** Policies of every kind and IP allowlists. That somebody ran into one is no change of it. */
export const changedPolicies = doing(
  ...activityIds.filter((id) => activities[id].area === 'policy' && id !== 'policy-violation-triggered'),
);

export const loggedIn = doing('login');
export const loginFailed = doing('login-failed');

export const loginActivities = ['login', 'login-failed'] as const;

/** Guard is a product that one is given access to like any other. */
export const accessGranted = doing('product-access-granted', 'guard-access-granted');

/** From the invitation to the end. */
export const lifecycleActivities = [
  'user-invited',
  'user-created',
  'user-deactivated',
  'user-reactivated',
  'user-removed',
] as const satisfies ActivityId[];
