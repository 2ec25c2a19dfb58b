import { accountCare } from './account-care';
import { adminImpersonation } from './admin-impersonation';
import { apiTokensCreated } from './api-tokens-created';
import { appInstalled } from './app-installed';
import { bitbucketResets } from './bitbucket-resets';
import { bruteForceThenSuccess } from './brute-force-then-success';
import { confluencePermissions } from './confluence-permissions';
import { dataSecurityChanges } from './data-security-changes';
import { deactivatedAccountActive } from './deactivated-account-active';
import { dormantAccountWakes } from './dormant-account-wakes';
import { exportAtNight } from './export-at-night';
import { groupChanges } from './group-changes';
import { identityChanges } from './identity-changes';
import { impossibleTravel } from './impossible-travel';
import type { Incident } from './incident';
import { issueCrawling } from './issue-crawling';
import { jiraPermissions } from './jira-permissions';
import { loginBursts } from './login-bursts';
import { massAccessGrant } from './mass-access-grant';
import { massDeletion } from './mass-deletion';
import { newAdminExportsLog } from './new-admin-exports-log';
import { passwordSpray } from './password-spray';
import { policyRemovedAndRestored } from './policy-removed-and-restored';
import { policyUpkeep } from './policy-upkeep';
import { repositoryMadePublic } from './repository-made-public';
import { riskyCountries } from './risky-countries';
import { roleChanges } from './role-changes';
import { securityLevelsAdded } from './security-levels-added';
import { spacePermissions } from './space-permissions';
import { sprintTurns } from './sprint-turns';
import { sprintsReplanned } from './sprints-replanned';
import { tokenTurnover } from './token-turnover';
import { twoStepDisabled } from './two-step-disabled';
import { userIntake } from './user-intake';

/** The whole storyline; the order is of no importance. */
export const incidents: readonly Incident[] = [
  accountCare,
  adminImpersonation,
  apiTokensCreated,
  appInstalled,
  bitbucketResets,
  bruteForceThenSuccess,
  confluencePermissions,
  dataSecurityChanges,
  deactivatedAccountActive,
  dormantAccountWakes,
  exportAtNight,
  groupChanges,
  identityChanges,
  impossibleTravel,
  issueCrawling,
  jiraPermissions,
  loginBursts,
  massAccessGrant,
  massDeletion,
  newAdminExportsLog,
  passwordSpray,
  policyRemovedAndRestored,
  policyUpkeep,
  repositoryMadePublic,
  riskyCountries,
  roleChanges,
  securityLevelsAdded,
  spacePermissions,
  sprintTurns,
  sprintsReplanned,
  tokenTurnover,
  twoStepDisabled,
  userIntake,
];
