import type { CatalogueAction } from '../audit/event';
import { dayMs } from '../durations';
import { catalogue } from './catalogue';
import { createEstate } from './estate';
import { incidents } from './incidents/all';
import { stage, type Told } from './incidents/incident';
import { lifecycle } from './lifecycle';
import { machinery } from './machinery';
import { createPeople, type Person } from './people';
import { createRandom } from './random';
import type { RawEvent } from './raw-event';
import { type Shaped, shape } from './shape';
import { workday } from './workday';
import type { World } from './world';

export interface SampleOptions {
  /** The same seed gives the same people, things and everyday events. */
  seed: string | number;
  /** "Now", ms: incidents and those who join or leave are placed in relation to it. Keep it to get the same events again. */
  anchorAt: number;
  /** The mean over a week; 400 where nothing is said. */
  eventsPerDay?: number;
}

/** One incident as it was told: when it began, and the ids of its events. */
export interface StorylineEntry {
  id: string;
  title: string;
  /** ms */
  at: number;
  eventIds: readonly string[];
}

export interface SampleOrg {
  id: string;
  name: string;
  people: readonly Person[];
  sites: readonly { id: string; name: string; host: string }[];
  catalogue: readonly CatalogueAction[];
  /** Events processed in `from` ≤ t < `to` (ms), in that order. The same event is the same in whatever window it is asked for. */
  eventsBetween(from: number, to: number): RawEvent[];
  /** All incidents, oldest first. */
  storyline: readonly StorylineEntry[];
}

/** Days kept in memory: a page needs four. Making one again costs a few milliseconds, keeping many costs memory. */
const daysKept = 5;

const remembering = <T>(make: (day: number) => T): ((day: number) => T) => {
  const made = new Map<number, T>();
  return (day) => {
    const known = made.get(day);
    if (known !== undefined) return known;
    const value = make(day);
    const oldest = made.keys().next();
    if (made.size >= daysKept && !oldest.done) made.delete(oldest.value);
    made.set(day, value);
    return value;
  };
};

const byProcessing = (a: Shaped, b: Shaped): number =>
  a.processedAt - b.processedAt || (a.event.id < b.event.id ? -1 : Number(a.event.id > b.event.id));

const told = (world: World): Told[] =>
  incidents.flatMap((incident) => stage(incident, world)).sort((a, b) => a.at - b.at);

/** The first index whose event was processed at or after `at`. */
const firstAt = (events: readonly Shaped[], at: number): number => {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.processedAt ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A made-up organization with everything that an audit log of half a year holds: everyday work, noise, and a
 * storyline of incidents. It goes on for as long as it is asked. Pure: nothing but the options decides.
 */
export const createSampleOrg = ({ seed, anchorAt, eventsPerDay = 400 }: SampleOptions): SampleOrg => {
  const estate = createEstate(seed);
  const world: World = { seed, anchorAt, estate, people: createPeople(seed, anchorAt), eventsPerDay };
  const stories = told(world);
  const unusual = [...stories.flatMap(({ events }) => events), ...lifecycle(world)].sort(byProcessing);

  /** Everything that begins on a calendar day, wherever: it is processed between a day before and two after. */
  const begun = remembering((day: number): Shaped[] => {
    const random = createRandom(seed, 'shape', day);
    return [...workday(world, day), ...machinery(world, day)].map((draft) => shape(draft, estate, random));
  });

  const ofDay = remembering((day: number): Shaped[] => {
    const from = day * dayMs;
    const to = from + dayMs;
    const everyday = [day - 2, day - 1, day, day + 1].flatMap((near) =>
      begun(near).filter(({ processedAt }) => processedAt >= from && processedAt < to),
    );
    return [...everyday, ...unusual.slice(firstAt(unusual, from), firstAt(unusual, to))].sort(byProcessing);
  });

  return {
    id: estate.orgId,
    name: estate.orgName,
    people: world.people,
    sites: [estate.main, estate.support],
    catalogue,
    eventsBetween(from, to) {
      const events: RawEvent[] = [];
      for (let day = Math.floor(from / dayMs); day * dayMs < to; day++) {
        const shaped = ofDay(day);
        for (let i = firstAt(shaped, from); i < firstAt(shaped, to); i++) {
          const { event } = shaped[i] ?? {};
          if (event) events.push(event);
        }
      }
      return events;
    },
    storyline: stories.map(({ id, title, at, events }) => ({
      id,
      title,
      at,
      eventIds: events.map(({ event }) => event.id),
    })),
  };
};
