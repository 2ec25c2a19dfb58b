import { minuteMs } from '../durations';
import { displayName } from './catalogue';
import { type Draft, isPerson, type Origin } from './draft';
import type { Estate } from './estate';
import type { Person } from './people';
import { type Random, uuid } from './random';
import type { RawActor, RawEntry, RawEvent, RawLocation } from './raw-event';

/** An event, and when it was processed in ms: what a page is sorted by. */
export interface Shaped {
  processedAt: number;
  event: RawEvent;
}

/** The longest that any event waits before it is processed, ms. */
const longestLag = 9 * 60 * minuteMs;

/** Minutes as a rule, hours now and then. */
const lag = (random: Random): number =>
  Math.round(random.chance(0.004) ? random.between(2 * 60 * minuteMs, longestLag) : random.between(0.4, 4) * minuteMs);

/** Atlassian gives whole seconds for some events: such a time has no milliseconds at all. */
const timeText = (at: number, random: Random): string => {
  const text = new Date(at).toISOString();
  return random.chance(0.1) ? `${text.slice(0, 19)}Z` : text;
};

const locationOf = ({ ip, place }: Origin, plain: boolean, random: Random): RawLocation | undefined => {
  const x = plain ? 1 : random.next();
  if (x < 0.045) return undefined;
  if (x < 0.06) return { geo: random.pick(['EU', 'US', 'APAC']) };
  if (x < 0.07) return { ip };
  const { city, region, country: countryName } = place;
  if (x < 0.09) return { ip, countryName, regionName: region, city: '' };
  return region && x > 0.25 ? { ip, countryName, regionName: region, city } : { ip, countryName, city };
};

const links = new WeakMap<Person, Record<string, string>>();

/** The same for all events of a person: half of what an event would weigh in memory. */
const linksOf = (person: Person, estate: Estate): Record<string, string> => {
  const known = links.get(person);
  if (known) return known;
  const made = {
    alt: `https://admin.atlassian.com/s/${estate.main.id}/users/${person.id}`,
    self: `https://api.atlassian.com/users/${person.id}/manage/profile`,
  };
  links.set(person, made);
  return made;
};

const actorOf = (draft: Draft, estate: Estate, plain: boolean, random: Random): RawActor => {
  const { actor, auth, onBehalfOf } = draft;
  const raw: RawActor = isPerson(actor)
    ? {
        id: actor.id,
        name: actor.name,
        email: actor.email,
        links: linksOf(actor, estate),
      }
    : { ...actor };
  if (!plain && random.chance(0.02)) delete raw.email;
  if (auth) raw.auth = auth;
  if (onBehalfOf) raw.onBehalfOf = personReference(onBehalfOf);
  return raw;
};

const personReference = ({ id, name, email }: Person) => ({ id, name, email });

/** Several entries come in no order that means anything. */
const mixed = (entries: RawEntry[], random: Random): RawEntry[] =>
  entries.length > 1 && random.chance(0.5) ? [...entries].reverse() : entries;

/** One event in a few hundred lacks something, or has it in another shape. */
const irregular = (event: RawEvent, random: Random): void => {
  const { attributes } = event;
  const only =
    Array.isArray(attributes.container) && attributes.container.length === 1 ? attributes.container[0] : null;
  switch (random.below(300)) {
    case 0:
    case 1:
      delete event.type;
      break;
    case 2:
    case 3:
    case 4:
      delete event.message;
      break;
    case 5:
      delete event.links;
      break;
    case 6:
      event.relations = null;
      break;
    case 7:
      if (only) attributes.container = only;
      break;
    case 8:
      attributes.context = null;
      break;
    case 9:
      delete attributes.container;
      break;
    case 10:
      event.id = `evt-${event.id.slice(0, 8)}-${event.id.slice(-6)}`;
      break;
    case 11:
      if (only) attributes.container = [{ ...only, attributes: {} }];
      break;
  }
};

/**
 * Gives a draft its id, its processing time and the irregularities that real events have. `plain` leaves out
 * those that would take away what a story is told by (place, people, targets).
 */
export const shape = (draft: Draft, estate: Estate, random: Random, plain = false): Shaped => {
  const id = uuid(random);
  const processedAt = draft.at + (plain ? Math.round(random.between(0.4, 2) * minuteMs) : lag(random));
  const event: RawEvent = {
    id,
    type: 'events',
    attributes: {
      time: timeText(draft.at, random),
      processedAt: new Date(processedAt).toISOString(),
      action: draft.action,
      actor: actorOf(draft, estate, plain, random),
      context: mixed(draft.context ?? [], random),
      container: mixed(draft.container ?? [], random),
    },
    links: { self: `https://api.atlassian.com/admin/v1/orgs/${estate.orgId}/events/${id}` },
    message: { content: draft.said ?? displayName(draft.action), format: 'simple' },
  };
  const location = draft.origin && locationOf(draft.origin, plain, random);
  if (location) event.attributes.location = location;
  if (!plain) irregular(event, random);
  return { processedAt, event };
};
