import type { Dashboard } from './panel';
import { accessGrantedOverTime } from './panels/access-granted-over-time';
import { apiTokenActivity } from './panels/api-token-activity';
import { apiTokensCreated } from './panels/api-tokens-created';
import { eventsSummary } from './panels/events-summary';
import { failedLoginsByUser } from './panels/failed-logins-by-user';
import { loginAttempts } from './panels/login-attempts';
import { loginsByCountry } from './panels/logins-by-country';
import { policyChanges } from './panels/policy-changes';
import { recentPolicyChanges } from './panels/recent-policy-changes';
import { roleAndGroupAssignments } from './panels/role-and-group-assignments';
import { rolesAssigned } from './panels/roles-assigned';
import { userLifecycle } from './panels/user-lifecycle';
import { usersCreated } from './panels/users-created';

/** Who came and went, who got what, who logged in from where, and who made tokens and changed policies. */
export const userActivity: Dashboard = {
  id: 'user-activity',
  panels: [
    usersCreated,
    rolesAssigned,
    apiTokensCreated,
    policyChanges,
    loginAttempts,
    failedLoginsByUser,
    loginsByCountry,
    accessGrantedOverTime,
    userLifecycle,
    roleAndGroupAssignments,
    apiTokenActivity,
    recentPolicyChanges,
    eventsSummary,
  ],
};
