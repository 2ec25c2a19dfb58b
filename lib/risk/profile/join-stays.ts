import { hourMs, minuteMs } from '../../durations';
import { type Apart, distancesOf, spotsOfAddresses } from './spots-apart';
import type { Sighting, Spot, Stay, Step, Way } from './stay';

/** Faster than airliners, km/h. */
const mostKmPerHour = 900;
/** Nearer places are not told apart, km: addresses are located so badly. */
const leastKm = 100;
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
