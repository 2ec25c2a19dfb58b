import { dayMs, hourMs, minuteMs } from '../../durations';
import { farIp } from '../addresses';
import type { Draft, Origin } from '../draft';
import { orgEntry } from '../entries';
import type { Estate, Group, Keyed } from '../estate';
import { type FarName, farPlaces } from '../far-places';
import type { Person, Role } from '../people';
import { homeOf, officeOrigin } from '../presence';
import { createRandom, hash, type Random } from '../random';
import { type Shaped, shape } from '../shape';
import type { World } from '../world';

/** When an incident begins, given the anchor (both ms). */
export type Moment = (anchorAt: number) => number;

/** So many hours before the anchor; after it where negative. */
export const hoursAgo =
  (hours: number): Moment =>
  (anchorAt) =>
    anchorAt - hours * hourMs;

/** At an hour (UTC) of the day so many days before the anchor's. */
export const daysAgo =
  (days: number, hour: number): Moment =>
  (anchorAt) =>
    (Math.floor(anchorAt / dayMs) - days) * dayMs + hour * hourMs;

/** Makes a draft of what someone does, minutes after the incident begins. */
export type Act = (minutes: number, action: string, more?: Partial<Draft>) => Draft;

/** What an incident is told with. */
export interface Scene {
  at: number;
  random: Random;
  estate: Estate;
  people: readonly Person[];
  /** Someone with an account all along. */
  person(role?: Role, officeId?: string): Person;
  admin(): Person;
  /** Someone who has not been heard of for two months. */
  sleeper(): Person;
  group(name: string): Group;
  space(key: string): Keyed;
  far(name: FarName): Origin;
  home(person: Person): Origin;
  /** `origin` is the person's office where nothing is said. Things happen to the organization unless `container` says otherwise. */
  by(person: Person, origin?: Origin): Act;
}

export interface Incident {
  /** The file's name. */
  id: string;
  title: string;
  when: readonly Moment[];
  tell(scene: Scene): Draft[];
}

/** Checks an incident's type; the value passes through. */
export const defineIncident = (incident: Incident): Incident => incident;

/** One incident as it was told once. */
export interface Told {
  id: string;
  title: string;
  at: number;
  events: readonly Shaped[];
}

const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new RangeError(`The organization has no ${name}`);
  return thing;
};

const createScene = ({ estate, people }: World, at: number, random: Random): Scene => {
  const always = people.filter(
    (person) => person.joinedAt < 0 && !Number.isFinite(person.leftAt) && !Number.isFinite(person.dormantFrom),
  );
  return {
    at,
    random,
    estate,
    people,
    person: (role, officeId) =>
      random.pick(
        always.filter((person) => (!role || person.role === role) && (!officeId || person.office.id === officeId)),
      ),
    admin: () => random.pick(always.filter(({ role }) => role === 'org-admin')),
    sleeper: () => random.pick(people.filter(({ dormantFrom }) => Number.isFinite(dormantFrom))),
    group: (name) =>
      found(
        estate.groups.find((group) => group.name === name),
        name,
      ),
    space: (key) =>
      found(
        estate.spaces.find((space) => space.key === key),
        key,
      ),
    far: (name) => ({ ip: farIp(hash('far', name) + random.below(4)), place: farPlaces[name] }),
    home: (person) => homeOf(person, Math.floor(at / dayMs)),
    by:
      (actor, origin = officeOrigin(actor.officeIndex, hash(actor.id) % 14)) =>
      (minutes, action, more) => ({
        at: Math.round(at + minutes * minuteMs + random.below(900)),
        action,
        actor,
        origin,
        auth: { authType: 'session' },
        container: [orgEntry(estate)],
        ...more,
      }),
  };
};

/** Tells an incident as often as it happens. */
export const stage = (incident: Incident, world: World): Told[] =>
  incident.when.map((moment, occurrence) => {
    const at = moment(world.anchorAt);
    const random = createRandom(world.seed, 'incident', incident.id, occurrence);
    const drafts = incident.tell(createScene(world, at, random));
    return {
      id: incident.id,
      title: incident.title,
      at,
      events: drafts.map((draft) => shape(draft, world.estate, random, true)),
    };
  });
