import type { Dashboard } from './panel';
import { bitbucketAccountChanges } from './panels/bitbucket-account-changes';
import { confluencePermissionChanges } from './panels/confluence-permission-changes';
import { eventsByProduct } from './panels/events-by-product';
import { jiraRoleAndPermissionChanges } from './panels/jira-role-and-permission-changes';
import { productActorLocations } from './panels/product-actor-locations';
import { productEventsOverTime } from './panels/product-events-over-time';
import { recentPermissionChanges } from './panels/recent-permission-changes';
import { recentlyAddedSecurityLevels } from './panels/recently-added-security-levels';
import { sprintEvents } from './panels/sprint-events';
import { topBitbucketActions } from './panels/top-bitbucket-actions';
import { topConfluenceActions } from './panels/top-confluence-actions';
import { topJiraActions } from './panels/top-jira-actions';

/** What is done in the products, and who may do what in them. */
export const products: Dashboard = {
  id: 'products',
  panels: [
    eventsByProduct,
    productEventsOverTime,
    sprintEvents,
    jiraRoleAndPermissionChanges,
    topJiraActions,
    recentlyAddedSecurityLevels,
    confluencePermissionChanges,
    topConfluenceActions,
    bitbucketAccountChanges,
    topBitbucketActions,
    productActorLocations,
    recentPermissionChanges,
  ],
};
