import { hourMs, minuteMs } from '../durations';
import { type LocalDay, localDay } from './calendar';
import type { Draft } from './draft';
import { habits } from './habits';
import { arrive } from './logins';
import type { Person } from './people';
import { type Office, offices } from './places';
import { isPresent, originOn } from './presence';
import { createRandom, draw, poisson, type Random, uuid } from './random';
import { aimOf } from './targets';
import type { World } from './world';

/** People do this part of everything; apps and Atlassian itself do the rest. */
const peoplesPart = 0.87;

/** Makes up for days off, leave, and people who join, leave or sleep, so that the mean comes out. */
const correction = 1.5;

/** A moment of the working day, hours after its start: less over lunch, and now and then in the evening. */
const hourOfWork = (random: Random): number => {
  if (random.chance(0.05)) return random.between(9.5, 13);
  const hour = random.between(0, 9);
  return hour > 3.6 && hour < 4.6 && random.chance(0.7) ? random.between(0.3, 3.5) : hour;
};

/** Scripts of some developers work with an API token: same person, another way in. */
const tokenOf = (person: Person): Draft['auth'] => ({
  authType: 'api-token',
  tokenId: uuid(createRandom('token', person.id)),
  tokenLabel: `${person.office.id}-scripts`,
});

const personsDay = (person: Person, day: number, local: LocalDay, world: World): Draft[] => {
  if (!isPresent(person, day, local.startsAt, world.seed)) return [];
  const random = createRandom(world.seed, person.id, day);
  const count = poisson(world.eventsPerDay * peoplesPart * correction * person.weight * local.load, random);
  if (count === 0) return [];
  const { estate, people } = world;
  const origin = originOn(person, day, world.seed, random);
  const begins = local.startsAt + person.startsAt * hourMs + random.between(-20, 25) * minuteMs;
  const drafts = random.chance(0.5) ? arrive(person, begins, origin, estate, random) : [];
  const habit = habits[person.role];
  const byToken = person.role === 'developer' && person.weight > 0.006;
  for (let n = drafts.length; n < count; n++) {
    const action = habit.actions[draw(habit.cumulative, random)] ?? 'jira_issue_viewed';
    const at = Math.round(begins + minuteMs + hourOfWork(random) * hourMs);
    const auth: Draft['auth'] = byToken && random.chance(0.12) ? tokenOf(person) : { authType: 'session' };
    drafts.push({
      at,
      action,
      actor: person,
      origin,
      auth: random.chance(0.7) ? auth : undefined,
      ...aimOf(action, estate, people, random),
    });
  }
  if (drafts.length > 3 && random.chance(0.3)) {
    drafts.push({
      at: begins + Math.round(random.between(9.1, 9.5) * hourMs),
      action: 'user_logout',
      actor: person,
      origin,
    });
  }
  return drafts;
};

/** What everyone does on a calendar day, each by the clock of their office; in no order. */
export const workday = (world: World, day: number): Draft[] => {
  const days = new Map<Office, LocalDay>(offices.map((office) => [office, localDay(office, day)]));
  return world.people.flatMap((person) => {
    const local = days.get(person.office);
    // Whoever leaves has no account any more for the rest of that day.
    return local ? personsDay(person, day, local, world).filter(({ at }) => at < person.leftAt) : [];
  });
};
