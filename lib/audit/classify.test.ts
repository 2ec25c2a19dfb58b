import { describe, expect, it } from 'vitest';
import { type ActivityId, activityIds, isActivityId } from './activities';
import { activityOf, classify, rules } from './classify';

const byId: [string, ActivityId | null][] = [
  ['jira_issue_viewed', 'issue-viewed'],
  ['jira_issue_updated', 'issue-updated'],
  ['jira_issue_created', 'issue-created'],
  ['confluence_page_viewed', 'page-viewed'],
  ['confluence_page_updated', 'page-updated'],
  ['confluence_page_created', 'page-created'],
  ['user_login', 'login'],
  ['user_logout', 'logout'],
  ['user_login_failed', 'login-failed'],
  ['failed_user_login', 'login-failed'],
  ['user_created', 'user-created'],
  ['user.created', 'user-created'],
  ['userCreated', 'user-created'],
  ['user_added', 'user-created'],
  ['user_updated', 'user-updated'],
  ['user_invitation_sent', 'user-invited'],
  ['user_invited', 'user-invited'],
  ['user_deactivated', 'user-deactivated'],
  ['user_reactivated', 'user-reactivated'],
  ['user_removed', 'user-removed'],
  ['twosv_disabled_for_user', 'two-step-verification-disabled'],
  ['user_enabled_two_step_verification', 'two-step-verification-enabled'],
  ['group_created', 'group-created'],
  ['group_deleted', 'group-deleted'],
  ['group_member_added', 'user-added-to-group'],
  ['group_membership_removed', 'user-removed-from-group'],
  ['user_added_to_group', 'user-added-to-group'],
  ['user_removed_from_group', 'user-removed-from-group'],
  ['user_granted_product_access', 'product-access-granted'],
  ['user_revoked_product_access', 'product-access-revoked'],
  ['group_granted_product_access', 'product-access-granted'],
  ['user_granted_role', 'role-granted'],
  ['user_revoked_role', 'role-revoked'],
  ['added_org_admin', 'org-admin-granted'],
  ['added_orgadmin', 'org-admin-granted'],
  ['removed_org_admin', 'org-admin-revoked'],
  ['group_granted_admin_access', 'admin-access-granted'],
  ['group_revoked_admin_access', 'admin-access-revoked'],
  ['user_logged_in_as_user', 'user-impersonated'],
  ['org_logged_in_as_user', 'user-impersonated'],
  ['api_token_created', 'api-token-created'],
  ['api_token_revoked', 'api-token-revoked'],
  ['user_token_created', 'api-token-created'],
  ['user_token_revoked', 'api-token-revoked'],
  ['token_created', 'organization-api-key-created'],
  ['token_revoked', 'organization-api-key-revoked'],
  ['admin_api_key_created', 'organization-api-key-created'],
  ['marketplace_app_installed', 'app-installed'],
  ['marketplace_app_uninstalled', 'app-removed'],
  ['ecosystem_audit_log_installation_created', 'app-installed'],
  ['ecosystem_audit_log_installation_deleted', 'app-removed'],
  ['org_settings_update', 'organization-settings-changed'],
  ['data_classification_policy_update', 'data-security-policy-updated'],
  ['external_user_policy_update', 'policy-updated'],
  ['policy_updated', 'policy-updated'],
  ['created_policy', 'policy-created'],
  ['updated_policy', 'policy-updated'],
  ['deleted_policy', 'policy-deleted'],
  ['created_auth_policy', 'authentication-policy-created'],
  ['updated_auth_policy', 'authentication-policy-updated'],
  ['deleted_auth_policy', 'authentication-policy-deleted'],
  ['added_users_to_auth_policy', 'authentication-policy-updated'],
  ['created_mobile_app_policy', 'mobile-policy-created'],
  ['updated_mobile_app_policy', 'mobile-policy-updated'],
  ['deleted_mobile_app_policy', 'mobile-policy-deleted'],
  ['data_security_policy_activated', 'data-security-policy-activated'],
  ['data_security_policy_deactivated', 'data-security-policy-deactivated'],
  ['data_security_policy_deleted', 'data-security-policy-deleted'],
  ['data_security_policy_updated', 'data-security-policy-updated'],
  ['ip_allowlist_updated', 'ip-allowlist-updated'],
  ['ip_allowlist_deleted', 'ip-allowlist-deleted'],
  ['created_saml_config', 'saml-configuration-changed'],
  ['updated_saml_config', 'saml-configuration-changed'],
  ['created_user_provisioning', 'user-provisioning-created'],
  ['rotate_scim_directory_token', 'scim-token-rotated'],
  ['initiated_gsync_connection', 'google-sync-started'],
  ['added_domain', 'domain-added'],
  ['deleted_domain', 'domain-removed'],
  ['created_tunnel', 'application-tunnel-created'],
  ['deleted_tunnel', 'application-tunnel-deleted'],
  ['identity_password_reset_completed_user', 'password-reset'],
  ['bitbucket_user_password_reset', 'password-reset'],
  ['bitbucket_user_activated', 'user-reactivated'],
  ['bitbucket_user_deactivated', 'user-deactivated'],
  ['organization_users_viewed', 'users-viewed'],
  ['user_profile_viewed', 'user-profile-viewed'],
  ['exported_orgeventscsv', 'audit-log-exported'],
  ['confluence_space_exports', 'confluence-space-exported'],
  ['confluence_page_exports', 'confluence-page-exported'],
  ['confluence_site_backup_downloaded', 'site-backup-downloaded'],
  ['confluence_added_space_permission', 'confluence-space-permission-granted'],
  ['added_confluence_space_permission', 'confluence-space-permission-granted'],
  ['confluence_removed_space_permission', 'confluence-space-permission-revoked'],
  ['added_confluence_global_permission', 'confluence-global-permission-granted'],
  ['confluence_audit_record_removed_content_restriction', 'content-restriction-removed'],
  ['confluence_public_link_enabled', 'public-link-enabled'],
  ['added_jira_global_permission', 'jira-global-permission-granted'],
  ['grant_assigned_jira_permission_scheme', 'jira-permission-scheme-changed'],
  ['jira_project_role_actor_added', 'jira-role-changed'],
  ['jira_sprint_created', 'sprint-created'],
  ['jira_sprint_started', 'sprint-started'],
  ['jira_sprint_updated', 'sprint-updated'],
  ['jira_sprint_closed', 'sprint-closed'],
  ['jira_security_level_added', 'jira-security-level-added'],
  ['jira_security_level_removed', 'jira-security-level-changed'],
  ['bitbucket_repository_privacy', 'bitbucket-repository-privacy-changed'],
  ['bitbucket_workspace_privacy', 'bitbucket-workspace-privacy-changed'],
  ['classification_level_published', 'classification-level-published'],
  ['classification_level_archived', 'classification-level-archived'],
  ['user_added_to_beacon', 'guard-access-granted'],
  ['user_removed_from_beacon', 'guard-access-revoked'],
  ['rovo_agent_chat_started', 'rovo-chat-started'],
  ['rovo_agent_created', 'rovo-agent-created'],
  ['rovo_agent_updated', 'rovo-agent-updated'],
  ['rovo_search_performed', 'search-performed'],
  ['jira_issue_deleted', 'issue-deleted'],
  ['confluence_page_deleted', 'page-deleted'],
  ['confluence_space_deleted', 'space-deleted'],
  ['jira_project_archived', 'project-archived'],
  ['jira_audit_configuration_updated', 'audit-configuration-changed'],
  ['scim_user_created', 'user-created'],
  ['scim_group_created', 'group-created'],
  ['group_added_to_product', 'product-access-granted'],
  ['user_revoked_access', 'product-access-revoked'],
  ['user_requested_access', 'product-access-requested'],
  ['user_account_locked', 'user-deactivated'],
  ['user_invite_accepted', 'user-created'],
  ['confluence_page_restored', 'page-updated'],
  ['jira_attachment_downloaded', 'attachment-downloaded'],
  ['bitbucket_access_token_created', 'api-token-created'],
  ['jira_workflow_updated', 'jira-configuration-changed'],
  ['jira_board_viewed', null],
  ['audit_log_viewed', null],
  ['something_nobody_knows', null],
  ['', null],
];

const byName: [string, string, ActivityId | null][] = [
  ['User addition to group', 'Groups', 'user-added-to-group'],
  ['User Granted Product Access', 'Product access', 'product-access-granted'],
  ['Change in Policy', 'Policies', 'policy-updated'],
  ['Updated policy', 'Authentication policies', 'authentication-policy-updated'],
  ['Deleted policy', 'Mobile app policies', 'mobile-policy-deleted'],
  ['Added IP address to allowlist', 'Policies', 'ip-allowlist-updated'],
  ['Granted anonymous access to space', 'Confluence', 'confluence-space-permission-granted'],
  ['Public links turned on for space', 'Confluence', 'public-link-enabled'],
  ['Made user an organization admin', 'Users', 'org-admin-granted'],
  ['Created API key', 'Organization', 'organization-api-key-created'],
  ['Reset two-step verification', 'Users', 'two-step-verification-disabled'],
  ['Added user to organization', 'Users', 'user-created'],
  ['Created user', 'Users and groups', 'user-created'],
  ['Added security level', 'Jira issue security', 'jira-security-level-added'],
  ['Confluence Page Generated AI Content', 'AI generated actions', 'ai-content-generated'],
  ['Jira Issue Generated AI Content', 'AI generated actions', 'ai-content-generated'],
  ['Jira Work Item Generated AI Content', 'AI generated actions', 'ai-content-generated'],
  ['Confluence Page Triggered Policy Violation', 'AI generated actions', 'policy-violation-triggered'],
  ['Jira Work Item Triggered Policy Violation', 'AI generated actions', 'policy-violation-triggered'],
  ['Detected Confluence malware and classified', 'Anti Abuse', 'malware-detected'],
  ['Detected Jira malware and classified', 'Anti Abuse', 'malware-detected'],
  ['App auto updated failed (permission required)', 'App actions', 'app-change-failed'],
  ['App auto update attempt', 'App actions', 'app-change-attempted'],
  ['App disable failure', 'App actions', 'app-change-failed'],
  ['App disable success', 'App actions', 'app-disabled'],
  ['App enable failed', 'App actions', 'app-change-failed'],
  ['App enable success', 'App actions', 'app-enabled'],
  ['App failed installation', 'App actions', 'app-change-failed'],
  ['App failed installation (unsupported protocol)', 'App actions', 'app-change-failed'],
  ['App failed uninstallation', 'App actions', 'app-change-failed'],
  ['App successful dependency installation', 'App actions', 'app-installed'],
  ['App successful installation', 'App actions', 'app-installed'],
  ['App successful uninstallation', 'App actions', 'app-removed'],
  ['App update failed', 'App actions', 'app-change-failed'],
  ['App update success', 'App actions', 'app-updated'],
  ['Third-party app Confluence API request', 'App actions', 'app-api-request'],
  ['Third-party app Jira API request', 'App actions', 'app-api-request'],
  ['Canceled deletion of account', 'Atlassian accounts', 'account-deletion-canceled'],
  ['Changed email address', 'Atlassian accounts', 'user-email-changed'],
  ['Deactivated account', 'Atlassian accounts', 'user-deactivated'],
  ['Deleted account permanently', 'Atlassian accounts', 'account-deleted'],
  ['Logged in to account', 'Atlassian accounts', 'login'],
  ['Logged out of account', 'Atlassian accounts', 'logout'],
  ['Logged in as <user>', 'Users', 'user-impersonated'],
  ['Reactivated account', 'Atlassian accounts', 'user-reactivated'],
  ['Requested password recovery link', 'Atlassian accounts', 'password-reset-requested'],
  ['Reset password with recovery link', 'Atlassian accounts', 'password-reset'],
  ['Scheduled deletion of account', 'Atlassian accounts', 'account-deletion-scheduled'],
  ['Added batch of foreign keys between schemas', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Added batch of foreign keys between tables', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Added batch of foreign keys in data source', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Added foreign key between schemas', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Added foreign key to table', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Archived dashboard', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Connected data source', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Copied chart', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Copied control', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Copied dashboard', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Created chart', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Created control', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Created dashboard', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Created dashboard subscription', 'Atlassian Analytics actions', 'analytics-shared'],
  ['Created data share', 'Atlassian Analytics actions', 'analytics-shared'],
  ['Created data share credentials', 'Atlassian Analytics actions', 'analytics-shared'],
  ['Deleted chart', 'Atlassian Analytics actions', 'analytics-changed'],
  ['Created project', 'Bitbucket Cloud project actions', 'project-created'],
  ['Deleted project', 'Bitbucket Cloud project actions', 'project-deleted'],
  ['Removed project group permission', 'Bitbucket Cloud project actions', 'bitbucket-permission-revoked'],
  ['Removed project member', 'Bitbucket Cloud project actions', 'bitbucket-permission-revoked'],
  ['Updated project', 'Bitbucket Cloud project actions', 'project-updated'],
  ['Updated project branching model', 'Bitbucket Cloud project actions', 'bitbucket-settings-changed'],
  ['Updated project group permission', 'Bitbucket Cloud project actions', 'bitbucket-permission-changed'],
  ['Updated project member', 'Bitbucket Cloud project actions', 'bitbucket-permission-changed'],
  ['Updated project merge strategy', 'Bitbucket Cloud project actions', 'bitbucket-settings-changed'],
  ['Added repository group permission', 'Bitbucket Cloud repository actions', 'bitbucket-permission-granted'],
  ['Added repository member', 'Bitbucket Cloud repository actions', 'bitbucket-permission-granted'],
  ['Added repository deploy key', 'Bitbucket Cloud repository actions', 'deploy-key-added'],
  ['Created repository', 'Bitbucket Cloud repository actions', 'repository-created'],
  ['Created repository webhook', 'Bitbucket Cloud repository actions', 'bitbucket-webhook-changed'],
  ['Deleted repository', 'Bitbucket Cloud repository actions', 'repository-deleted'],
  ['Deleted repository webhook', 'Bitbucket Cloud repository actions', 'bitbucket-webhook-changed'],
  ['Removed repository member', 'Bitbucket Cloud repository actions', 'bitbucket-permission-revoked'],
  ['Removed repository deploy key', 'Bitbucket Cloud repository actions', 'deploy-key-removed'],
  ['Removed repository group permission', 'Bitbucket Cloud repository actions', 'bitbucket-permission-revoked'],
  ['Updated project pull request setting', 'Bitbucket Cloud repository actions', 'bitbucket-settings-changed'],
  ['Updated repository', 'Bitbucket Cloud repository actions', 'repository-updated'],
  ['Updated repository member', 'Bitbucket Cloud repository actions', 'bitbucket-permission-changed'],
  ['Updated repository branch restriction', 'Bitbucket Cloud repository actions', 'bitbucket-settings-changed'],
  ...['Accepted', 'Created', 'Rejected', 'Revoked'].flatMap((verb) =>
    ['from', 'to'].map((way): [string, string, ActivityId] => [
      `${verb} request to transfer repository ${way} workspace`,
      'Bitbucket Cloud repository actions',
      'bitbucket-repository-transferred',
    ]),
  ),
  // An unrelated group alone says nothing.
  ['', 'Policies', null],
  ['Created dashboard', 'Jira', null],
];

describe('classify', () => {
  it.each(byId)('reads the id %s as %s', (id, activity) => {
    expect(classify({ id, displayName: '', groups: [] })).toBe(activity);
  });

  it.each(byName)('reads the name “%s” of “%s” as %s', (displayName, group, activity) => {
    expect(classify({ id: 'a1b2', displayName, groups: [group] })).toBe(activity);
  });

  it('takes words in any order', () => {
    for (const id of ['created_api_token', 'token_api_created', 'API-Token.created']) {
      expect(classify({ id, displayName: '', groups: [] })).toBe('api-token-created');
    }
  });

  it('lets the display name say what the id leaves open', () => {
    expect(classify({ id: 'policy_updated', displayName: 'Updated IP allowlist', groups: [] })).toBe(
      'ip-allowlist-updated',
    );
  });

  it('can reach every activity', () => {
    const reached = new Set(rules.map(({ activity }) => activity));
    expect(activityIds.filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('activityOf', () => {
  it('makes a login with a failure a failed login, and leaves all else', () => {
    expect(activityOf('login', 'failure')).toBe('login-failed');
    expect(activityOf('login', 'success')).toBe('login');
    expect(activityOf('login', 'unknown')).toBe('login');
    expect(activityOf('app-installed', 'failure')).toBe('app-installed');
    expect(activityOf(null, 'failure')).toBe(null);
  });
});

describe('activities', () => {
  it('have ids in kebab-case', () => {
    expect(activityIds.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('are told from other texts', () => {
    expect(isActivityId('login')).toBe(true);
    expect(isActivityId('toString')).toBe(false);
  });
});
