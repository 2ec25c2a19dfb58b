import { countryAt } from '../../places/country';
import { certainKm } from '../../places/distance';
import type { Ground } from '../ground';
import { perGround } from './per-ground';

/** Whether nothing but the country is known of where a code of a place is. */
export function isCountryAlone(ground: Ground, place: number): boolean {
  const { country } = ground.placeNames(place);
  return ground.placeAt(place)?.radiusKm === countryAt(country)?.radiusKm;
}

/**
 * How far two codes of places are apart for certain, km. Worked out once for each two: people go to and fro between the
 * same few.
 */
export const certainWays = perGround(({ placeAt }: Ground) => {
  const known = new Map<number, number>();
  return (from: number, to: number): number => {
    // Exact for as many places as there can be.
    const key = from * 2 ** 26 + to;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [a, b] = [placeAt(from), placeAt(to)];
    const km = a && b ? certainKm(a, b) : 0;
    known.set(key, km);
    return km;
  };
});
