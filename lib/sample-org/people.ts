import { dayMs, hourMs } from '../durations';
import { cultures, familyFirst, remarkable } from './names';
import { type Office, offices, type Place } from './places';
import { createRandom, type Random, uuid } from './random';

export const domain = 'kestrel-freight.example';

export type Role = 'org-admin' | 'site-admin' | 'developer' | 'agent' | 'writer' | 'contractor';

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  office: Office;
  officeIndex: number;
  /** Where the person lives. */
  home: Place;
  /** Never seen in the office. */
  remote: boolean;
  /** The share of all that people do, sums up to 1 over everyone. */
  weight: number;
  /** The hour at which the working day begins, local. */
  startsAt: number;
  /** First and last moment with an account, ms. */
  joinedAt: number;
  leftAt: number;
  /** From when on nothing is heard of the account, ms; it wakes in an incident. */
  dormantFrom: number;
}

const roleOf = (index: number, random: Random): Role => {
  if (index < 4) return 'org-admin';
  if (index < 10) return 'site-admin';
  const x = random.next();
  if (x < 0.5) return 'developer';
  if (x < 0.68) return 'agent';
  return x < 0.92 ? 'writer' : 'contractor';
};

const officeOf = (index: number, random: Random): number => {
  // The administrators are spread over the first offices, so that someone is always awake.
  if (index < 10) return index % 4;
  let x = random.next() * offices.reduce((sum, office) => sum + office.share, 0);
  return Math.max(
    0,
    offices.findIndex((office) => {
      x -= office.share;
      return x < 0;
    }),
  );
};

const isLatin = (text: string): boolean => /^\p{Script=Latin}/u.test(text);

const named = (office: Office, random: Random): readonly [string, string] => {
  const culture = random.pick(
    office.cultures.length > 1 && random.chance(0.55) ? office.cultures.slice(0, 1) : office.cultures,
  );
  const list = cultures[culture];
  if (!list) throw new RangeError(`No names for ${culture}`);
  const given = random.pick(list.given);
  const script = isLatin(given.shown);
  const family = random.pick(list.family.filter(({ shown }) => isLatin(shown) === script));
  const shown =
    !script && familyFirst.has(culture) ? `${family.shown} ${given.shown}` : `${given.shown} ${family.shown}`;
  return [shown, `${given.spelled}.${family.spelled}`];
};

const accountId = (random: Random): string => {
  const id = uuid(random);
  // Accounts from the first years have 24 hex digits and no colon.
  if (random.chance(0.1)) return id.replaceAll('-', '').slice(0, 24);
  return `${random.chance(0.5) ? '557058' : '712020'}:${id}`;
};

/** Office hours of an administrator in Europe, on the same day. */
const inTheMorning = (at: number, random: Random): number =>
  Math.round(Math.floor(at / dayMs) * dayMs + random.between(7.5, 10) * hourMs);

/** Everyone who has or had an account in the 180 days before the anchor. */
export const createPeople = (seed: string | number, anchorAt: number, count = 250): Person[] => {
  const random = createRandom(seed, 'people');
  const taken = new Set<string>();
  const people = Array.from({ length: count }, (_, index): Person => {
    const role = roleOf(index, random);
    const officeIndex = officeOf(index, random);
    const office = offices[officeIndex] ?? random.pick(offices);
    const [name, spelled] = remarkable[index - 20] ?? named(office, random);
    let mailbox = spelled;
    for (let n = 2; taken.has(mailbox); n++) mailbox = `${spelled}${n}`;
    taken.add(mailbox);
    const joins = index > 30 && random.chance(0.14);
    const leaves = index > 30 && random.chance(0.06);
    const joinedAt = joins ? inTheMorning(anchorAt - random.between(2, 175) * dayMs, random) : Number.NEGATIVE_INFINITY;
    return {
      id: accountId(random),
      name,
      email: `${mailbox}@${role === 'contractor' ? `partners.${domain}` : domain}`,
      role,
      office,
      officeIndex,
      home: random.chance(0.7) ? (office.places[0] ?? random.pick(office.places)) : random.pick(office.places),
      remote: random.chance(role === 'contractor' ? 0.8 : 0.18),
      weight: (0.25 + (-Math.log(1 - random.next())) ** 1.6) * (role === 'contractor' ? 0.5 : 1),
      startsAt: random.between(7.4, 9.8),
      joinedAt,
      leftAt: leaves
        ? Math.round(Math.max(joinedAt + 20 * dayMs, anchorAt - random.between(1, 170) * dayMs))
        : Number.POSITIVE_INFINITY,
      dormantFrom: index >= 11 && index < 17 ? anchorAt - (60 + index) * dayMs : Number.POSITIVE_INFINITY,
    };
  });
  const total = people.reduce((sum, person) => sum + person.weight, 0);
  for (const person of people) person.weight /= total;
  return people;
};
