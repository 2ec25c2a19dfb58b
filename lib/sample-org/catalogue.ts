import type { CatalogueAction } from '../audit/event';

/** `group: id Display name, …`; an action of several groups stands in each. The last ones have none. */
const table = `
Atlassian accounts: user_login Logged in to account, user_login_failed Failed to log in to account, user_logout Logged out of account, user_changed_email Changed email address, user_deactivated Deactivated account, user_reactivated Reactivated account, user_deletion_scheduled Scheduled deletion of account, user_deletion_canceled Canceled deletion of account, user_password_recovery_requested Requested password recovery link, identity_password_reset_completed_user Reset password with recovery link, twosv_enabled_for_user Enabled two-step verification for user, twosv_disabled_for_user Disabled two-step verification for user
API tokens: user_token_created Created API token, user_token_revoked Revoked API token, token_created Created API key, token_revoked Revoked API key
Users: user_created Created user, user_invitation_sent Invited user, user_removed_from_org Removed user from organization, user_logged_in_as_user Logged in as user, user_profile_viewed Viewed user profile, organization_users_viewed Viewed list of users, organization_users_exported Exported list of users
User access: user_granted_product_access Granted user product access, user_revoked_product_access Revoked user product access, user_granted_role Granted role to user, user_revoked_role Revoked role from user, added_org_admin Added organization admin, removed_org_admin Removed organization admin, user_added_to_beacon Granted access to Guard Detect, user_removed_from_beacon Removed access to Guard Detect
Groups: group_created Created group, group_deleted Deleted group, user_added_to_group Added user to group, user_removed_from_group Removed user from group, group_granted_admin_access Granted group admin access, group_granted_product_access Granted group product access
Organization policies: created_policy Created policy, updated_policy Updated policy, deleted_policy Deleted policy, created_mobile_app_policy Created mobile app policy, updated_mobile_app_policy Updated mobile app policy, created_auth_policy Created authentication policy, updated_auth_policy Updated authentication policy, deleted_auth_policy Deleted authentication policy, deleted_mobile_app_policy Deleted mobile app policy, ip_allowlist_created Created IP allowlist, ip_allowlist_updated Updated IP allowlist, ip_allowlist_deleted Deleted IP allowlist
Data security policies: data_security_policy_created Created data security policy, data_security_policy_activated Activated data security policy, data_security_policy_deactivated Deactivated data security policy, data_security_policy_updated Updated data security policy, data_security_policy_deleted Deleted data security policy, classification_level_published Published classification level, classification_level_archived Archived classification level
Identity providers: created_saml_config Created SAML configuration, updated_saml_config Updated SAML configuration, deleted_saml_config Deleted SAML configuration, created_user_provisioning Created user provisioning, rotate_scim_directory_token Rotated SCIM directory token, initiated_gsync_connection Started Google Workspace sync
Domains: added_domain Added domain, verified_domain Verified domain, deleted_domain Removed domain
Organization: org_settings_update Updated organization settings, exported_orgeventscsv Exported audit log, created_tunnel Created application tunnel, deleted_tunnel Deleted application tunnel
App actions: ecosystem_audit_log_installation_created App successful installation, ecosystem_audit_log_installation_deleted App successful uninstallation, app_update_succeeded App update success, app_update_failed App update failed, app_auto_update_attempted App auto update attempt, third_party_app_jira_api_request Third-party app Jira API request, third_party_app_confluence_api_request Third-party app Confluence API request
Jira issues: jira_issue_viewed Viewed Jira issue, jira_issue_created Created Jira issue, jira_issue_updated Updated Jira issue, jira_issue_deleted Deleted Jira issue, jira_issue_commented Commented on Jira issue, jira_issue_transitioned Transitioned Jira issue, jira_search_performed Searched Jira issues, jira_issues_exported Exported Jira issues
Jira sprints: jira_sprint_created Created sprint, jira_sprint_started Started sprint, jira_sprint_updated Updated sprint, jira_sprint_closed Closed sprint
Jira settings: jira_security_level_added Added security level, jira_security_level_removed Removed security level, added_jira_global_permission Added Jira global permission, removed_jira_global_permission Removed Jira global permission, grant_assigned_jira_permission_scheme Assigned Jira permission scheme, jira_permission_scheme_updated Updated Jira permission scheme, jira_project_role_actor_added Added to Jira project role, jira_project_role_actor_removed Removed from Jira project role, jira_workflow_updated Updated workflow, jira_project_created Created Jira project
Jira Service Management: jira_request_created Created customer request, jira_request_viewed Viewed customer request, jira_request_updated Updated customer request, jira_request_closed Resolved customer request
Confluence pages: confluence_page_viewed Viewed Confluence page, confluence_page_created Created Confluence page, confluence_page_updated Updated Confluence page, confluence_page_deleted Deleted Confluence page, confluence_page_archived Archived Confluence page, confluence_page_commented Commented on Confluence page, confluence_search_performed Searched Confluence, confluence_audit_record_removed_content_restriction Removed content restriction, confluence_public_link_enabled Enabled public link
Confluence spaces: confluence_added_space_permission Added space permission, confluence_removed_space_permission Removed space permission, added_confluence_global_permission Added Confluence global permission, removed_confluence_global_permission Removed Confluence global permission, confluence_space_created Created Confluence space
Confluence exports: confluence_space_exports Exported Confluence space, confluence_page_exports Exported Confluence page, confluence_site_backup_downloaded Downloaded Confluence site backup
Bitbucket Cloud repository actions: bitbucket_repository_viewed Viewed repository, bitbucket_repository_created Created repository, bitbucket_repository_updated Updated repository, bitbucket_repository_deleted Deleted repository, bitbucket_pull_request_created Created pull request, bitbucket_pull_request_merged Merged pull request, bitbucket_deploy_key_added Added repository deploy key, bitbucket_repository_privacy Changed repository privacy, bitbucket_repository_webhook_created Created repository webhook, bitbucket_branch_restriction_updated Updated repository branch restriction
Bitbucket Cloud workspace actions: bitbucket_user_password_reset Reset Bitbucket user password, bitbucket_user_deactivated Deactivated Bitbucket user, bitbucket_user_activated Activated Bitbucket user, bitbucket_workspace_privacy Changed workspace privacy
AI generated actions: confluence_page_ai_content_generated Confluence Page Generated AI Content, jira_issue_ai_content_generated Jira Work Item Generated AI Content, rovo_search_performed Performed Rovo search, rovo_agent_chat_started Started chat with Rovo agent
Access: user_granted_product_access Granted user product access, user_granted_role Granted role to user
: automation_rule_executed Automation rule executed, quarterly_housekeeping_finished Housekeeping finished
`;

const parse = (): CatalogueAction[] => {
  const actions = new Map<string, CatalogueAction>();
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const group = line.slice(0, colon);
    for (const item of line.slice(colon + 2).split(', ')) {
      const space = item.indexOf(' ');
      const id = item.slice(0, space);
      const action = actions.get(id) ?? { id, displayName: item.slice(space + 1), groups: [] };
      actions.set(id, { ...action, groups: group ? [...action.groups, group] : action.groups });
    }
  }
  return [...actions.values()];
};

/**
 * The organization's catalogue of actions. Ids follow what is known of Atlassian's (and are made up in the
 * same style where nothing is): people of a sample see the same words as those of a real organization.
 */
export const catalogue: readonly CatalogueAction[] = parse();

const names = new Map(catalogue.map((action) => [action.id, action.displayName]));

/** What people call an action; throws for one that is not in the catalogue. */
export const displayName = (action: string): string => {
  const name = names.get(action);
  if (name === undefined) throw new RangeError(`Not in the catalogue: ${action}`);
  return name;
};
