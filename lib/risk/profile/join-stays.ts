import { hourMs, minuteMs } from '../../durations';
import { certainKm, kmBetween } from '../../places/distance';
import type { Place } from '../../places/place-of';
import { exactPlaces } from '../exact-places';

/**
 * What an event says of where somebody was: that they were `there`; that they came through a VPN, which says nothing; or
 * that somebody failed to be let in from there, which may have been anybody.
 */
export type Way = 'there' | 'vpn' | 'failed';

/** A place that events came from: names as they are stored, '' where not known. */
export interface Spot {
  city: string;
  region: string;
  country: string;
  /** Null where nobody knows where that is. */
  place: Place | null;
  /** Known by its country or region only. */
  isVague: boolean;
  /** How many events came from there in each way. */
  events: Record<Way, number>;
}

/** An event with a place. */
export interface Sighting {
  at: number;
  /** Index of the spot. */
  spot: number;
  /** Code of the address; 0 where the event does not say. */
  ip: number;
  way: Way;
  isOffice: boolean;
}

/** Events that followed upon each other from one place in one way, whatever there was in other ways meanwhile. */
export interface Stay {
  spot: number;
  way: Way;
  /** Event times of the first and the last of them, ms. */
  from: number;
  to: number;
  events: number;
  /** Whether all of them came from office ranges. */
  isOffice: boolean;
  /** How the person came there; null where it is not on the path, or the first of it. */
  step: Step | null;
}

/** The way from the stay before on the path: from its last event to the first of this one. */
export interface Step {
  /** Index of the stay that it begins at. */
  from: number;
  /** The great circle, km; where one of the places is vague, what is certain of it. */
  km: number;
  isAtLeast: boolean;
  withinMs: number;
  /** At least, by what is certain of the distance. */
  kmPerHour: number;
  /** Nobody travels so fast. */
  isImpossible: boolean;
}

/** Faster than airliners, km/h. */
export const mostKmPerHour = 900;
/** Nearer places are not told apart, km: addresses are located so badly. */
export const leastKm = 100;
/** Clocks of different sources are not better than that. */
const leastMs = minuteMs;

/**
 * Sightings, by time, as stays; also adds them up in the spots. The path goes through the stays where the person was
 * `there` at a place that is known. A step is impossible where its distance is certainly 100 km or more and would need
 * more than 900 km/h, unless both ends have the same address, or it leads to an office, where people are expected. Of an
 * address that was located at several of the spots the nearest one counts for that.
 */
export function joinStays(sightings: readonly Sighting[], spots: readonly Spot[]): Stay[] {
  const stays: Stay[] = [];
  const apart = distancesOf(spots);
  const spotsOf = spotsOfAddresses(sightings, spots);
  /** What is certain of the way between any spots of two addresses, km. */
  const leastApart = (from: number, to: number, fromIp: number, toIp: number) =>
    Math.min(
      ...spotsOf(fromIp, from).flatMap((start) => spotsOf(toIp, to).map((end) => apart(start, end)?.certain ?? 0)),
    );
  /** By lane the stay that is going on, and the address that was last seen in it. */
  const open: Open[] = [];
  for (const sighting of sightings) {
    const { at, way, ip, isOffice } = sighting;
    const spot = spots[sighting.spot] as Spot;
    spot.events[way]++;
    const isOnPath = way === 'there' && spot.place !== null;
    const lane = lanes[way] + (spot.place === null ? 1 : 0);
    const before = open[lane];
    if (before && before.stay.spot === sighting.spot) {
      const { stay } = before;
      stay.to = at;
      stay.events++;
      stay.isOffice &&= isOffice;
      before.ip = ip;
      continue;
    }
    const step =
      before && isOnPath ? stepTo(sighting, before, apart(before.stay.spot, sighting.spot), leastApart) : null;
    const stay: Stay = { spot: sighting.spot, way, from: at, to: at, events: 1, isOffice, step };
    if (before) {
      before.index = stays.length;
      before.stay = stay;
      before.ip = ip;
    } else open[lane] = { index: stays.length, stay, ip };
    stays.push(stay);
  }
  return stays;
}

/** Stays of different lanes go on beside each other; of each way there is one for places that are known, and the next for all others. */
const lanes: Record<Way, number> = { there: 0, vpn: 2, failed: 4 };

/** A stay that is going on. */
interface Open {
  index: number;
  stay: Stay;
  ip: number;
}

/** How far two spots are apart, km. */
interface Apart {
  km: number;
  /** What is certain of it. */
  certain: number;
  isAtLeast: boolean;
}

/** Tells how far spots are apart, each pair worked out once: people go to and fro. Null where one of them is nowhere. */
function distancesOf(spots: readonly Spot[]): (from: number, to: number) => Apart | null {
  const known = new Map<number, Apart | null>();
  return (from, to) => {
    const pair = from * spots.length + to;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const [a, b] = [spots[from] as Spot, spots[to] as Spot];
    const isAtLeast = a.isVague || b.isVague;
    const certain = a.place && b.place ? certainKm(a.place, b.place) : 0;
    const km = a.place && b.place && !isAtLeast ? kmBetween(a.place, b.place) : certain;
    const apart = a.place && b.place ? { km, certain, isAtLeast } : null;
    known.set(pair, apart);
    return apart;
  };
}

/**
 * Answers the spots at which an address was ever located, of those on the path, as exactly as it was: the one given with it
 * for most. A database that has changed its mind about an address knows it badly.
 */
function spotsOfAddresses(
  sightings: readonly Sighting[],
  spots: readonly Spot[],
): (ip: number, own: number) => readonly number[] {
  const known = new Map<number, number | Set<number>>();
  for (const { ip, spot, way } of sightings) {
    if (ip === 0 || way !== 'there' || spots[spot]?.place === null) continue;
    const before = known.get(ip);
    if (before === undefined) known.set(ip, spot);
    else if (typeof before !== 'number') before.add(spot);
    else if (before !== spot) known.set(ip, new Set([before, spot]));
  }
  return (ip, own) => {
    const found = known.get(ip);
    return found instanceof Set ? exactPlaces([...found], (spot) => spots[spot]?.place ?? null) : [own];
  };
}

function stepTo(
  { at, ip, isOffice, spot }: Sighting,
  before: Open,
  apart: Apart | null,
  leastApart: (from: number, to: number, fromIp: number, toIp: number) => number,
): Step | null {
  if (!apart) return null;
  const { km, certain, isAtLeast } = apart;
  const withinMs = at - before.stay.to;
  const hours = Math.max(leastMs, withinMs) / hourMs;
  const isTooFast = (distance: number) => distance >= leastKm && distance / hours > mostKmPerHour;
  const isSameAddress = ip !== 0 && ip === before.ip;
  const isImpossible =
    isTooFast(certain) && !isSameAddress && !isOffice && isTooFast(leastApart(before.stay.spot, spot, before.ip, ip));
  return { from: before.index, km, isAtLeast, withinMs, kmPerHour: certain / hours, isImpossible };
}
