import type { BuiltIn } from '../monitor';
import { adminActionOutsideAllowlist } from './access/admin-action-outside-allowlist';
import { breakGlassAccountUsed } from './access/break-glass-account-used';
import { bruteForceOneAccount } from './access/brute-force-one-account';
import { bruteForceThenSuccess } from './access/brute-force-then-success';
import { deactivatedAccountActive } from './access/deactivated-account-active';
import { dormantAccountActive } from './access/dormant-account-active';
import { impossibleTravel } from './access/impossible-travel';
import { loginOutsideUsualHours } from './access/login-outside-usual-hours';
import { manyAddressesOneAccount } from './access/many-addresses-one-account';
import { newCountryForActor } from './access/new-country-for-actor';
import { newIpRangeForAdministrator } from './access/new-ip-range-for-administrator';
import { oneAddressManyAccounts } from './access/one-address-many-accounts';
import { passwordSpray } from './access/password-spray';
import { twoCountriesInAnHour } from './access/two-countries-in-an-hour';
import { collectionFailing } from './collection/collection-failing';
import { keyExpiresSoon } from './collection/key-expires-soon';
import { logIsEmpty } from './collection/log-is-empty';
import { noEvents } from './collection/no-events';
import { noLogins } from './collection/no-logins';
import { apiTokenRevoked } from './credentials/api-token-revoked';
import { appInstalled } from './credentials/app-installed';
import { appRemoved } from './credentials/app-removed';
import { applicationTunnelChanged } from './credentials/application-tunnel-changed';
import { firstActionByAppOnBehalfOfUser } from './credentials/first-action-by-app-on-behalf-of-user';
import { firstUseOfAuthType } from './credentials/first-use-of-auth-type';
import { firstUseOfToken } from './credentials/first-use-of-token';
import { googleSyncStarted } from './credentials/google-sync-started';
import { organizationApiKeyCreated } from './credentials/organization-api-key-created';
import { organizationApiKeyRevoked } from './credentials/organization-api-key-revoked';
import { scimTokenRotated } from './credentials/scim-token-rotated';
import { tokenCreatedAfter2svDisabled } from './credentials/token-created-after-2sv-disabled';
import { tokenCreatedWhileImpersonating } from './credentials/token-created-while-impersonating';
import { userProvisioningCreated } from './credentials/user-provisioning-created';
import { auditLogExported } from './exfiltration/audit-log-exported';
import { confluencePageExportBurst } from './exfiltration/confluence-page-export-burst';
import { confluenceSpaceExported } from './exfiltration/confluence-space-exported';
import { issueCrawling } from './exfiltration/issue-crawling';
import { massDeletion } from './exfiltration/mass-deletion';
import { pageCrawling } from './exfiltration/page-crawling';
import { repeatedExportByActor } from './exfiltration/repeated-export-by-actor';
import { siteBackupDownloaded } from './exfiltration/site-backup-downloaded';
import { suspiciousSearchBurst } from './exfiltration/suspicious-search-burst';
import { auditConfigurationChanged } from './policy/audit-configuration-changed';
import { authenticationPolicyChanged } from './policy/authentication-policy-changed';
import { bitbucketRepositoryMadePublic } from './policy/bitbucket-repository-made-public';
import { bitbucketWorkspaceMadePublic } from './policy/bitbucket-workspace-made-public';
import { classificationLevelLowered } from './policy/classification-level-lowered';
import { confluenceGlobalPermissionGranted } from './policy/confluence-global-permission-granted';
import { confluenceSpaceOpenedToEverybody } from './policy/confluence-space-opened-to-everybody';
import { confluenceSpacePermissionGranted } from './policy/confluence-space-permission-granted';
import { dataSecurityPolicyChanged } from './policy/data-security-policy-changed';
import { dataSecurityPolicySwitchedOff } from './policy/data-security-policy-switched-off';
import { domainAdded } from './policy/domain-added';
import { domainRemoved } from './policy/domain-removed';
import { ipAllowlistChanged } from './policy/ip-allowlist-changed';
import { jiraGlobalPermissionGranted } from './policy/jira-global-permission-granted';
import { jiraPermissionSchemeChanged } from './policy/jira-permission-scheme-changed';
import { jiraSecurityLevelChanged } from './policy/jira-security-level-changed';
import { mobilePolicyChanged } from './policy/mobile-policy-changed';
import { policyRemovedAndRestored } from './policy/policy-removed-and-restored';
import { publicLinkEnabled } from './policy/public-link-enabled';
import { samlConfigurationChanged } from './policy/saml-configuration-changed';
import { adminImpersonatedUser } from './privilege/admin-impersonated-user';
import { grantAndRevokeWithinHours } from './privilege/grant-and-revoke-within-hours';
import { guardAccessChanged } from './privilege/guard-access-changed';
import { invitedThenAdminWithinAnHour } from './privilege/invited-then-admin-within-an-hour';
import { newAdminExportsLog } from './privilege/new-admin-exports-log';
import { orgAdminGranted } from './privilege/org-admin-granted';
import { orgAdminRevoked } from './privilege/org-admin-revoked';
import { passwordResetOfAdministrator } from './privilege/password-reset-of-administrator';
import { roleGranted } from './privilege/role-granted';
import { roleRevoked } from './privilege/role-revoked';
import { selfGrant } from './privilege/self-grant';
import { twoStepVerificationDisabled } from './privilege/two-step-verification-disabled';
import { userRemovedFromGroup } from './privilege/user-removed-from-group';
import { usersCreatedBurst } from './privilege/users-created-burst';
import { usersRemovedBurst } from './privilege/users-removed-burst';
import { apiTokenCreated } from './seed/api-token-created';
import { changeInPolicy } from './seed/change-in-policy';
import { eventsFromRiskyLocations } from './seed/events-from-risky-locations';
import { failedLoginEvents } from './seed/failed-login-events';
import { loginExceedsSetParameters } from './seed/login-exceeds-set-parameters';
import { userAdditionToGroup } from './seed/user-addition-to-group';
import { userGrantedProductAccess } from './seed/user-granted-product-access';

/**
 * All monitors that Orgwatch brings, the seven of the seed first. Their texts stand in the locales (see `BuiltIn`); the
 * sentences of their examples there too, as `fires1`, `fires2` … and `silent1` …, in the order of the examples.
 */
export const builtIns: readonly BuiltIn[] = [
  eventsFromRiskyLocations,
  userAdditionToGroup,
  apiTokenCreated,
  userGrantedProductAccess,
  failedLoginEvents,
  loginExceedsSetParameters,
  changeInPolicy,
  bruteForceOneAccount,
  bruteForceThenSuccess,
  passwordSpray,
  impossibleTravel,
  newCountryForActor,
  newIpRangeForAdministrator,
  twoCountriesInAnHour,
  manyAddressesOneAccount,
  oneAddressManyAccounts,
  loginOutsideUsualHours,
  dormantAccountActive,
  deactivatedAccountActive,
  breakGlassAccountUsed,
  adminActionOutsideAllowlist,
  orgAdminGranted,
  orgAdminRevoked,
  roleGranted,
  roleRevoked,
  adminImpersonatedUser,
  selfGrant,
  newAdminExportsLog,
  invitedThenAdminWithinAnHour,
  passwordResetOfAdministrator,
  twoStepVerificationDisabled,
  usersCreatedBurst,
  usersRemovedBurst,
  userRemovedFromGroup,
  guardAccessChanged,
  grantAndRevokeWithinHours,
  organizationApiKeyCreated,
  organizationApiKeyRevoked,
  apiTokenRevoked,
  tokenCreatedAfter2svDisabled,
  tokenCreatedWhileImpersonating,
  firstUseOfToken,
  firstUseOfAuthType,
  scimTokenRotated,
  userProvisioningCreated,
  googleSyncStarted,
  appInstalled,
  appRemoved,
  applicationTunnelChanged,
  firstActionByAppOnBehalfOfUser,
  ipAllowlistChanged,
  authenticationPolicyChanged,
  mobilePolicyChanged,
  dataSecurityPolicyChanged,
  dataSecurityPolicySwitchedOff,
  policyRemovedAndRestored,
  samlConfigurationChanged,
  domainAdded,
  domainRemoved,
  jiraGlobalPermissionGranted,
  jiraPermissionSchemeChanged,
  jiraSecurityLevelChanged,
  confluenceGlobalPermissionGranted,
  confluenceSpacePermissionGranted,
  confluenceSpaceOpenedToEverybody,
  publicLinkEnabled,
  bitbucketRepositoryMadePublic,
  bitbucketWorkspaceMadePublic,
  classificationLevelLowered,
  auditConfigurationChanged,
  auditLogExported,
  confluenceSpaceExported,
  confluencePageExportBurst,
  siteBackupDownloaded,
  repeatedExportByActor,
  issueCrawling,
  pageCrawling,
  suspiciousSearchBurst,
  massDeletion,
  noEvents,
  noLogins,
  collectionFailing,
  keyExpiresSoon,
  logIsEmpty,
];

const byId = new Map(builtIns.map((monitor) => [monitor.id, monitor]));

/** A monitor that Orgwatch brings, by its id; undefined where it is none of them. */
export const builtInOf = (id: string): BuiltIn | undefined => byId.get(id);
