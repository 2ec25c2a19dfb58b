/**
 * Everything that an action can mean to us, by id. The list is closed: monitors, signals and panels name
 * activities and never Atlassian's own action ids, which are published nowhere.
 */
export const activities = {
  login: { area: 'access' },
  'login-failed': { area: 'access' },
  logout: { area: 'access' },
  'user-impersonated': { area: 'access' },
  'password-reset-requested': { area: 'access' },
  'password-reset': { area: 'access' },
  'password-changed': { area: 'access' },
  'two-step-verification-enabled': { area: 'access' },
  'two-step-verification-disabled': { area: 'access' },

  'user-invited': { area: 'users' },
  'user-created': { area: 'users' },
  'user-updated': { area: 'users' },
  'user-deactivated': { area: 'users' },
  'user-reactivated': { area: 'users' },
  'user-removed': { area: 'users' },
  'user-email-changed': { area: 'users' },
  'account-deletion-scheduled': { area: 'users' },
  'account-deletion-canceled': { area: 'users' },
  'account-deleted': { area: 'users' },
  'user-profile-viewed': { area: 'users' },
  'users-viewed': { area: 'users' },
  'service-account-created': { area: 'users' },

  'group-created': { area: 'groups' },
  'group-updated': { area: 'groups' },
  'group-deleted': { area: 'groups' },
  'user-added-to-group': { area: 'groups' },
  'user-removed-from-group': { area: 'groups' },

  'product-access-granted': { area: 'product-access' },
  'product-access-revoked': { area: 'product-access' },
  'product-access-requested': { area: 'product-access' },
  'guard-access-granted': { area: 'product-access' },
  'guard-access-revoked': { area: 'product-access' },

  'org-admin-granted': { area: 'privilege' },
  'org-admin-revoked': { area: 'privilege' },
  'admin-access-granted': { area: 'privilege' },
  'admin-access-revoked': { area: 'privilege' },
  'role-granted': { area: 'privilege' },
  'role-revoked': { area: 'privilege' },
  'role-changed': { area: 'privilege' },

  'api-token-created': { area: 'credentials' },
  'api-token-revoked': { area: 'credentials' },
  'organization-api-key-created': { area: 'credentials' },
  'organization-api-key-revoked': { area: 'credentials' },
  'scim-token-rotated': { area: 'credentials' },
  'deploy-key-added': { area: 'credentials' },
  'deploy-key-removed': { area: 'credentials' },

  'app-installed': { area: 'apps' },
  'app-removed': { area: 'apps' },
  'app-updated': { area: 'apps' },
  'app-enabled': { area: 'apps' },
  'app-disabled': { area: 'apps' },
  'app-change-attempted': { area: 'apps' },
  'app-change-failed': { area: 'apps' },
  'app-api-request': { area: 'apps' },
  'application-tunnel-created': { area: 'apps' },
  'application-tunnel-updated': { area: 'apps' },
  'application-tunnel-deleted': { area: 'apps' },

  'authentication-policy-created': { area: 'policy' },
  'authentication-policy-updated': { area: 'policy' },
  'authentication-policy-deleted': { area: 'policy' },
  'mobile-policy-created': { area: 'policy' },
  'mobile-policy-updated': { area: 'policy' },
  'mobile-policy-deleted': { area: 'policy' },
  'data-security-policy-created': { area: 'policy' },
  'data-security-policy-activated': { area: 'policy' },
  'data-security-policy-updated': { area: 'policy' },
  'data-security-policy-deactivated': { area: 'policy' },
  'data-security-policy-deleted': { area: 'policy' },
  'ip-allowlist-created': { area: 'policy' },
  'ip-allowlist-updated': { area: 'policy' },
  'ip-allowlist-deleted': { area: 'policy' },
  'policy-created': { area: 'policy' },
  'policy-updated': { area: 'policy' },
  'policy-deleted': { area: 'policy' },
  'policy-violation-triggered': { area: 'policy' },

  'organization-settings-changed': { area: 'configuration' },
  'audit-configuration-changed': { area: 'configuration' },
  'classification-level-published': { area: 'configuration' },
  'classification-level-changed': { area: 'configuration' },
  'classification-level-archived': { area: 'configuration' },
  'content-classification-changed': { area: 'configuration' },
  'saml-configuration-changed': { area: 'configuration' },
  'domain-added': { area: 'configuration' },
  'domain-removed': { area: 'configuration' },
  'user-provisioning-created': { area: 'configuration' },
  'user-provisioning-removed': { area: 'configuration' },
  'google-sync-started': { area: 'configuration' },
  'google-sync-stopped': { area: 'configuration' },

  'sprint-created': { area: 'jira' },
  'sprint-started': { area: 'jira' },
  'sprint-updated': { area: 'jira' },
  'sprint-closed': { area: 'jira' },
  'sprint-deleted': { area: 'jira' },
  'jira-security-level-added': { area: 'jira' },
  'jira-security-level-changed': { area: 'jira' },
  'jira-global-permission-granted': { area: 'jira' },
  'jira-global-permission-revoked': { area: 'jira' },
  'jira-permission-scheme-changed': { area: 'jira' },
  'jira-permission-changed': { area: 'jira' },
  'jira-role-changed': { area: 'jira' },
  'jira-configuration-changed': { area: 'jira' },

  'confluence-space-permission-granted': { area: 'confluence' },
  'confluence-space-permission-revoked': { area: 'confluence' },
  'confluence-global-permission-granted': { area: 'confluence' },
  'confluence-global-permission-revoked': { area: 'confluence' },
  'content-restriction-added': { area: 'confluence' },
  'content-restriction-removed': { area: 'confluence' },
  'public-link-enabled': { area: 'confluence' },
  'public-link-disabled': { area: 'confluence' },

  'bitbucket-repository-privacy-changed': { area: 'bitbucket' },
  'bitbucket-workspace-privacy-changed': { area: 'bitbucket' },
  'bitbucket-repository-transferred': { area: 'bitbucket' },
  'bitbucket-permission-granted': { area: 'bitbucket' },
  'bitbucket-permission-changed': { area: 'bitbucket' },
  'bitbucket-permission-revoked': { area: 'bitbucket' },
  'bitbucket-webhook-changed': { area: 'bitbucket' },
  'bitbucket-settings-changed': { area: 'bitbucket' },
  'repository-created': { area: 'bitbucket' },
  'repository-updated': { area: 'bitbucket' },
  'repository-deleted': { area: 'bitbucket' },

  'issue-viewed': { area: 'content' },
  'issue-created': { area: 'content' },
  'issue-updated': { area: 'content' },
  'issue-deleted': { area: 'content' },
  'issue-archived': { area: 'content' },
  'page-viewed': { area: 'content' },
  'page-created': { area: 'content' },
  'page-updated': { area: 'content' },
  'page-deleted': { area: 'content' },
  'page-archived': { area: 'content' },
  'space-created': { area: 'content' },
  'space-updated': { area: 'content' },
  'space-deleted': { area: 'content' },
  'space-archived': { area: 'content' },
  'project-created': { area: 'content' },
  'project-updated': { area: 'content' },
  'project-deleted': { area: 'content' },
  'project-archived': { area: 'content' },
  'search-performed': { area: 'content' },
  'malware-detected': { area: 'content' },

  'audit-log-exported': { area: 'export' },
  'confluence-space-exported': { area: 'export' },
  'confluence-page-exported': { area: 'export' },
  'issues-exported': { area: 'export' },
  'users-exported': { area: 'export' },
  'site-backup-created': { area: 'export' },
  'site-backup-downloaded': { area: 'export' },
  'attachment-downloaded': { area: 'export' },
  'other-exported': { area: 'export' },

  'analytics-shared': { area: 'analytics' },
  'analytics-changed': { area: 'analytics' },

  'rovo-agent-created': { area: 'ai' },
  'rovo-agent-updated': { area: 'ai' },
  'rovo-agent-deleted': { area: 'ai' },
  'rovo-chat-started': { area: 'ai' },
  'ai-content-generated': { area: 'ai' },
} as const satisfies Record<string, Activity>;

/** What an activity belongs with. What people call it stands in the locales, under `activities`. */
export interface Activity {
  area:
    | 'access'
    | 'users'
    | 'groups'
    | 'product-access'
    | 'privilege'
    | 'credentials'
    | 'apps'
    | 'policy'
    | 'configuration'
    | 'jira'
    | 'confluence'
    | 'bitbucket'
    | 'content'
    | 'export'
    | 'analytics'
    | 'ai';
}

export type ActivityId = keyof typeof activities;

/** All activities, in the order in which they are offered to people. */
export const activityIds = Object.keys(activities) as ActivityId[];

/** Whether a text (stored, typed, from an address) is the id of an activity. */
export const isActivityId = (text: string): text is ActivityId => Object.hasOwn(activities, text);
