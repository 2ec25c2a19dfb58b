import { homeIp, officeIp, vpnIp } from './addresses';
import type { Origin } from './draft';
import type { Person } from './people';
import { offices, vpnExits } from './places';
import { createRandom, hash, type Random } from './random';

/** Whether the person has an account, is not away, and not dormant. */
export const isPresent = (person: Person, day: number, at: number, seed: string | number): boolean => {
  if (at < person.joinedAt || at >= person.leftAt || at >= person.dormantFrom) return false;
  const week = Math.floor((day + 3) / 7);
  return hash(seed, 'leave', person.id, week) % 100 >= 6;
};

/** The address at home; providers give a new one every three weeks. */
export const homeOf = (person: Person, day: number): Origin => ({
  ip: homeIp(hash('home', person.id, Math.floor(day / 21))),
  place: person.home,
});

export const officeOrigin = (officeIndex: number, n: number): Origin => {
  const office = offices[officeIndex];
  const place = office?.places[0];
  if (!place) throw new RangeError(`No office ${officeIndex}`);
  return { ip: officeIp(officeIndex, n), place };
};

const vpnOrigin = (exit: number, n: number): Origin => {
  const place = vpnExits[exit];
  if (!place) throw new RangeError(`No VPN exit ${exit}`);
  return { ip: vpnIp(exit, n), place };
};

/**
 * Where a person is on a day: at home, in the office, behind the VPN, or for a whole week at another office.
 * The place never changes within a day, so that only an incident makes somebody fly.
 */
export const originOn = (person: Person, day: number, seed: string | number, random: Random): Origin => {
  const week = Math.floor((day + 3) / 7);
  const journey = createRandom(seed, 'journey', person.id, week);
  if (!person.remote && journey.chance(0.008)) return officeOrigin(journey.below(4), person.officeIndex);
  if (random.chance(0.05)) return vpnOrigin(person.office.vpn, random.below(30));
  if (person.remote || random.chance(0.34)) return homeOf(person, day);
  return officeOrigin(person.officeIndex, random.below(14));
};
