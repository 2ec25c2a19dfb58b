/**
 * Everything that an action can mean to us, by id. The list is closed: monitors, signals and panels name
 * activities and never Atlassian's own action ids, which are published nowhere.
 */
export const activities = {
  login: { title: 'Login', area: 'access' },
  'login-failed': { title: 'Failed login', area: 'access' },
  logout: { title: 'Logout', area: 'access' },
  'user-impersonated': { title: 'Admin logged in as another user', area: 'access' },
  'password-reset-requested': { title: 'Password reset requested', area: 'access' },
  'password-reset': { title: 'Password reset', area: 'access' },
  'password-changed': { title: 'Password changed', area: 'access' },
  'two-step-verification-enabled': { title: 'Two-step verification enabled', area: 'access' },
  'two-step-verification-disabled': { title: 'Two-step verification disabled', area: 'access' },

  'user-invited': { title: 'User invited', area: 'users' },
  'user-created': { title: 'User created', area: 'users' },
  'user-updated': { title: 'User updated', area: 'users' },
  'user-deactivated': { title: 'User deactivated', area: 'users' },
  'user-reactivated': { title: 'User activated or reactivated', area: 'users' },
  'user-removed': { title: 'User removed', area: 'users' },
  'user-email-changed': { title: 'E-mail address changed', area: 'users' },
  'account-deletion-scheduled': { title: 'Account deletion scheduled', area: 'users' },
  'account-deletion-canceled': { title: 'Account deletion canceled', area: 'users' },
  'account-deleted': { title: 'Account deleted', area: 'users' },
  'user-profile-viewed': { title: 'User profile viewed', area: 'users' },
  'users-viewed': { title: 'List of users viewed', area: 'users' },
  'service-account-created': { title: 'Service account created', area: 'users' },

  'group-created': { title: 'Group created', area: 'groups' },
  'group-updated': { title: 'Group updated', area: 'groups' },
  'group-deleted': { title: 'Group deleted', area: 'groups' },
  'user-added-to-group': { title: 'User added to group', area: 'groups' },
  'user-removed-from-group': { title: 'User removed from group', area: 'groups' },

  'product-access-granted': { title: 'Product access granted', area: 'product-access' },
  'product-access-revoked': { title: 'Product access revoked', area: 'product-access' },
  'product-access-requested': { title: 'Product access requested', area: 'product-access' },
  'guard-access-granted': { title: 'Access to Guard granted', area: 'product-access' },
  'guard-access-revoked': { title: 'Access to Guard revoked', area: 'product-access' },

  'org-admin-granted': { title: 'Organization admin granted', area: 'privilege' },
  'org-admin-revoked': { title: 'Organization admin revoked', area: 'privilege' },
  'admin-access-granted': { title: 'Admin access granted', area: 'privilege' },
  'admin-access-revoked': { title: 'Admin access revoked', area: 'privilege' },
  'role-granted': { title: 'Role granted', area: 'privilege' },
  'role-revoked': { title: 'Role revoked', area: 'privilege' },
  'role-changed': { title: 'Role changed', area: 'privilege' },

  'api-token-created': { title: 'API token created', area: 'credentials' },
  'api-token-revoked': { title: 'API token revoked', area: 'credentials' },
  'organization-api-key-created': { title: 'Organization API key created', area: 'credentials' },
  'organization-api-key-revoked': { title: 'Organization API key revoked', area: 'credentials' },
  'scim-token-rotated': { title: 'SCIM token created or rotated', area: 'credentials' },
  'deploy-key-added': { title: 'Deploy key added', area: 'credentials' },
  'deploy-key-removed': { title: 'Deploy key removed', area: 'credentials' },

  'app-installed': { title: 'App installed', area: 'apps' },
  'app-removed': { title: 'App removed', area: 'apps' },
  'app-updated': { title: 'App updated', area: 'apps' },
  'app-enabled': { title: 'App enabled', area: 'apps' },
  'app-disabled': { title: 'App disabled', area: 'apps' },
  'app-change-attempted': { title: 'App change attempted', area: 'apps' },
  'app-change-failed': { title: 'App change failed', area: 'apps' },
  'app-api-request': { title: 'API request by a third-party app', area: 'apps' },
  'application-tunnel-created': { title: 'Application tunnel created', area: 'apps' },
  'application-tunnel-updated': { title: 'Application tunnel updated', area: 'apps' },
  'application-tunnel-deleted': { title: 'Application tunnel deleted', area: 'apps' },

  'authentication-policy-created': { title: 'Authentication policy created', area: 'policy' },
  'authentication-policy-updated': { title: 'Authentication policy updated', area: 'policy' },
  'authentication-policy-deleted': { title: 'Authentication policy deleted', area: 'policy' },
  'mobile-policy-created': { title: 'Mobile policy created', area: 'policy' },
  'mobile-policy-updated': { title: 'Mobile policy updated', area: 'policy' },
  'mobile-policy-deleted': { title: 'Mobile policy deleted', area: 'policy' },
  'data-security-policy-created': { title: 'Data security policy created', area: 'policy' },
  'data-security-policy-activated': { title: 'Data security policy activated', area: 'policy' },
  'data-security-policy-updated': { title: 'Data security policy updated', area: 'policy' },
  'data-security-policy-deactivated': { title: 'Data security policy deactivated', area: 'policy' },
  'data-security-policy-deleted': { title: 'Data security policy deleted', area: 'policy' },
  'ip-allowlist-created': { title: 'IP allowlist created', area: 'policy' },
  'ip-allowlist-updated': { title: 'IP allowlist updated', area: 'policy' },
  'ip-allowlist-deleted': { title: 'IP allowlist deleted', area: 'policy' },
  'policy-created': { title: 'Policy created', area: 'policy' },
  'policy-updated': { title: 'Policy updated', area: 'policy' },
  'policy-deleted': { title: 'Policy deleted', area: 'policy' },
  'policy-violation-triggered': { title: 'Policy violation triggered', area: 'policy' },

  'organization-settings-changed': { title: 'Organization settings changed', area: 'configuration' },
  'audit-configuration-changed': { title: 'Audit configuration changed', area: 'configuration' },
  'classification-level-published': { title: 'Classification level published', area: 'configuration' },
  'classification-level-changed': { title: 'Classification level changed', area: 'configuration' },
  'classification-level-archived': { title: 'Classification level archived', area: 'configuration' },
  'content-classification-changed': { title: 'Classification of content changed', area: 'configuration' },
  'saml-configuration-changed': { title: 'SAML configuration changed', area: 'configuration' },
  'domain-added': { title: 'Domain added', area: 'configuration' },
  'domain-removed': { title: 'Domain removed', area: 'configuration' },
  'user-provisioning-created': { title: 'User provisioning set up', area: 'configuration' },
  'user-provisioning-removed': { title: 'User provisioning removed', area: 'configuration' },
  'google-sync-started': { title: 'Google sync started', area: 'configuration' },
  'google-sync-stopped': { title: 'Google sync stopped', area: 'configuration' },

  'sprint-created': { title: 'Sprint created', area: 'jira' },
  'sprint-started': { title: 'Sprint started', area: 'jira' },
  'sprint-updated': { title: 'Sprint updated', area: 'jira' },
  'sprint-closed': { title: 'Sprint closed', area: 'jira' },
  'sprint-deleted': { title: 'Sprint deleted', area: 'jira' },
  'jira-security-level-added': { title: 'Security level added', area: 'jira' },
  'jira-security-level-changed': { title: 'Security level changed', area: 'jira' },
  'jira-global-permission-granted': { title: 'Jira global permission granted', area: 'jira' },
  'jira-global-permission-revoked': { title: 'Jira global permission revoked', area: 'jira' },
  'jira-permission-scheme-changed': { title: 'Jira permission scheme changed', area: 'jira' },
  'jira-permission-changed': { title: 'Jira permission changed', area: 'jira' },
  'jira-role-changed': { title: 'Jira project role changed', area: 'jira' },
  'jira-configuration-changed': { title: 'Jira configuration changed', area: 'jira' },

  'confluence-space-permission-granted': { title: 'Space permission granted', area: 'confluence' },
  'confluence-space-permission-revoked': { title: 'Space permission revoked', area: 'confluence' },
  'confluence-global-permission-granted': { title: 'Confluence global permission granted', area: 'confluence' },
  'confluence-global-permission-revoked': { title: 'Confluence global permission revoked', area: 'confluence' },
  'content-restriction-added': { title: 'Content restriction added', area: 'confluence' },
  'content-restriction-removed': { title: 'Content restriction removed', area: 'confluence' },
  'public-link-enabled': { title: 'Public link enabled', area: 'confluence' },
  'public-link-disabled': { title: 'Public link disabled', area: 'confluence' },

  'bitbucket-repository-privacy-changed': { title: 'Repository privacy changed', area: 'bitbucket' },
  'bitbucket-workspace-privacy-changed': { title: 'Workspace privacy changed', area: 'bitbucket' },
  'bitbucket-repository-transferred': { title: 'Repository transfer', area: 'bitbucket' },
  'bitbucket-permission-granted': { title: 'Bitbucket permission granted', area: 'bitbucket' },
  'bitbucket-permission-changed': { title: 'Bitbucket permission changed', area: 'bitbucket' },
  'bitbucket-permission-revoked': { title: 'Bitbucket permission revoked', area: 'bitbucket' },
  'bitbucket-webhook-changed': { title: 'Repository webhook changed', area: 'bitbucket' },
  'bitbucket-settings-changed': { title: 'Bitbucket settings changed', area: 'bitbucket' },
  'repository-created': { title: 'Repository created', area: 'bitbucket' },
  'repository-updated': { title: 'Repository updated', area: 'bitbucket' },
  'repository-deleted': { title: 'Repository deleted', area: 'bitbucket' },

  'issue-viewed': { title: 'Issue viewed', area: 'content' },
  'issue-created': { title: 'Issue created', area: 'content' },
  'issue-updated': { title: 'Issue updated', area: 'content' },
  'issue-deleted': { title: 'Issue deleted', area: 'content' },
  'issue-archived': { title: 'Issue archived', area: 'content' },
  'page-viewed': { title: 'Page viewed', area: 'content' },
  'page-created': { title: 'Page created', area: 'content' },
  'page-updated': { title: 'Page updated', area: 'content' },
  'page-deleted': { title: 'Page deleted', area: 'content' },
  'page-archived': { title: 'Page archived', area: 'content' },
  'space-created': { title: 'Space created', area: 'content' },
  'space-updated': { title: 'Space updated', area: 'content' },
  'space-deleted': { title: 'Space deleted', area: 'content' },
  'space-archived': { title: 'Space archived', area: 'content' },
  'project-created': { title: 'Project created', area: 'content' },
  'project-updated': { title: 'Project updated', area: 'content' },
  'project-deleted': { title: 'Project deleted', area: 'content' },
  'project-archived': { title: 'Project archived', area: 'content' },
  'search-performed': { title: 'Search performed', area: 'content' },
  'malware-detected': { title: 'Malware detected', area: 'content' },

  'audit-log-exported': { title: 'Audit log exported', area: 'export' },
  'confluence-space-exported': { title: 'Space exported', area: 'export' },
  'confluence-page-exported': { title: 'Page exported', area: 'export' },
  'issues-exported': { title: 'Issues exported', area: 'export' },
  'users-exported': { title: 'Users exported', area: 'export' },
  'site-backup-created': { title: 'Site backup created', area: 'export' },
  'site-backup-downloaded': { title: 'Site backup downloaded', area: 'export' },
  'attachment-downloaded': { title: 'Attachment downloaded', area: 'export' },
  'other-exported': { title: 'Something else exported', area: 'export' },

  'analytics-shared': { title: 'Analytics shared', area: 'analytics' },
  'analytics-changed': { title: 'Analytics changed', area: 'analytics' },

  'rovo-agent-created': { title: 'Rovo agent created', area: 'ai' },
  'rovo-agent-updated': { title: 'Rovo agent updated', area: 'ai' },
  'rovo-agent-deleted': { title: 'Rovo agent deleted', area: 'ai' },
  'rovo-chat-started': { title: 'Rovo chat started', area: 'ai' },
  'ai-content-generated': { title: 'AI content generated', area: 'ai' },
} as const satisfies Record<string, Activity>;

/** What an activity is called and what it belongs with. */
export interface Activity {
  title: string;
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
