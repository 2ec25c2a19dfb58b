import type { Dashboard } from './panel';
import { activityByHourAndWeekday } from './panels/activity-by-hour-and-weekday';
import { actorLocations } from './panels/actor-locations';
import { eventsByAction } from './panels/events-by-action';
import { eventsFromRiskyLocations } from './panels/events-from-risky-locations';
import { eventsOverTime } from './panels/events-over-time';
import { failedLogins } from './panels/failed-logins';
import { organizationsAndProductsActive } from './panels/organizations-and-products-active';
import { recentEvents } from './panels/recent-events';
import { topActorsAndTheirActions } from './panels/top-actors-and-their-actions';
import { topSourceIps } from './panels/top-source-ips';
import { totalEvents } from './panels/total-events';
import { uniqueActors } from './panels/unique-actors';

/** What an admin looks at first: how much, who, what, when and from where. */
export const overview: Dashboard = {
  id: 'overview',
  panels: [
    totalEvents,
    uniqueActors,
    failedLogins,
    organizationsAndProductsActive,
    eventsOverTime,
    eventsByAction,
    topActorsAndTheirActions,
    activityByHourAndWeekday,
    topSourceIps,
    actorLocations,
    eventsFromRiskyLocations,
    recentEvents,
  ],
};
