import { activities, isActivityId } from '../../lib/audit/activities';
import type { Format } from '../../lib/dashboards/format';
import type { EventRow } from '../../lib/query/query';

/** What is known of an event, as terms and texts; what it does not say is left out. */
export const eventFacts = (
  event: EventRow,
  format: Format,
  orgName: (org: string) => string = (org) => org,
): { term: string; text: string }[] => {
  const join = (...parts: readonly string[]) => [...new Set(parts)].filter(Boolean).join(' · ');
  return [
    { term: 'Time', text: format.time(event.at) },
    { term: 'Organization', text: orgName(event.org) },
    { term: 'Action', text: event.action },
    { term: 'Activity', text: isActivityId(event.activity) ? activities[event.activity].title : '' },
    { term: 'Actor', text: join(event.actor.name, event.actor.email) || event.actor.id },
    { term: 'Actor ID', text: event.actor.id },
    { term: 'Actor type', text: event.actor.type },
    { term: 'Signed in by', text: event.authType },
    { term: 'Token', text: event.token.name || event.token.id },
    { term: 'Target', text: join(event.target.type, event.target.name || event.target.value) },
    { term: 'Product', text: event.product && format.product(event.product) },
    { term: 'Site', text: event.site.name || event.site.id },
    { term: 'Place', text: join(event.city, event.region, event.country && format.country(event.country)) },
    { term: 'IP address', text: event.ip },
    { term: 'Outcome', text: event.outcome },
  ].filter(({ text }) => text !== '');
};
