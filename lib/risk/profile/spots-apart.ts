import { certainKm, kmBetween } from '../../places/distance';
import { exactPlaces } from '../exact-places';
import type { Sighting, Spot } from './stay';

/** How far two spots are apart, km. */
export interface Apart {
  km: number;
  /** What is certain of it. */
  certain: number;
  isAtLeast: boolean;
}

/** Tells how far spots are apart, each pair worked out once: people go to and fro. Null where one of them is nowhere. */
export function distancesOf(spots: readonly Spot[]): (from: number, to: number) => Apart | null {
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
export function spotsOfAddresses(
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
