import type { Role } from './people';
import { accumulate } from './random';

/** What people of a role do all day, and how often in relation to each other. */
const table: Record<Role, string> = {
  developer:
    'jira_issue_viewed 30,jira_issue_updated 14,jira_issue_created 4,jira_issue_commented 9,jira_issue_transitioned 8,jira_search_performed 5,bitbucket_repository_viewed 10,bitbucket_pull_request_created 6,bitbucket_pull_request_merged 5,confluence_page_viewed 12,confluence_page_updated 3,rovo_search_performed 2,jira_issue_ai_content_generated 1,bitbucket_repository_created .08,bitbucket_repository_webhook_created .1,bitbucket_branch_restriction_updated .1,bitbucket_deploy_key_added .06',
  agent:
    'jira_request_viewed 32,jira_request_updated 18,jira_request_created 5,jira_request_closed 9,jira_issue_commented 6,confluence_page_viewed 10,jira_search_performed 6,confluence_search_performed 4,rovo_agent_chat_started 2',
  writer:
    'confluence_page_viewed 34,confluence_page_updated 15,confluence_page_created 6,confluence_page_commented 9,confluence_search_performed 7,jira_issue_viewed 12,jira_issue_updated 3,confluence_page_archived .5,confluence_page_exports .5,confluence_page_ai_content_generated 3,rovo_search_performed 3',
  contractor:
    'jira_issue_viewed 34,jira_issue_updated 12,jira_issue_commented 9,confluence_page_viewed 14,jira_search_performed 4',
  'site-admin':
    'jira_issue_viewed 16,confluence_page_viewed 12,jira_workflow_updated 1.2,user_profile_viewed 4,organization_users_viewed 3,user_added_to_group .5,user_removed_from_group .2,jira_issue_updated 8,jira_search_performed 4,app_update_succeeded .3,grant_assigned_jira_permission_scheme .06,jira_project_created .12,confluence_space_created .12',
  'org-admin':
    'organization_users_viewed 7,user_profile_viewed 8,confluence_page_viewed 10,jira_issue_viewed 10,user_added_to_group .7,user_removed_from_group .3,user_granted_product_access .4,user_revoked_product_access .25,group_created .1,org_settings_update .12,user_granted_role .1,app_update_succeeded .3',
};

export interface Habit {
  actions: readonly string[];
  cumulative: readonly number[];
}

const habitOf = (role: Role): Habit => {
  const pairs = table[role].split(',').map((item) => item.split(' '));
  return {
    actions: pairs.map(([action = '']) => action),
    cumulative: accumulate(pairs.map(([, weight]) => Number(weight))),
  };
};

export const habits: Readonly<Record<Role, Habit>> = {
  'org-admin': habitOf('org-admin'),
  'site-admin': habitOf('site-admin'),
  developer: habitOf('developer'),
  agent: habitOf('agent'),
  writer: habitOf('writer'),
  contractor: habitOf('contractor'),
};
