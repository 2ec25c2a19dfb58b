import { certainKm } from '../places/distance';
import type { Place } from '../places/place-of';

/**
 * Of places at which one address was located, those that say something of their own: the country around a city of it is
 * the same said less exactly. What is left besides one contradicts each other.
 */
export const exactPlaces = <T>(places: readonly T[], placeOf: (one: T) => Place | null): readonly T[] =>
  places.length < 2
    ? places
    : places.filter((one) => {
        const own = placeOf(one);
        return !places.some((other) => {
          const place = placeOf(other);
          return own && place && place.radiusKm < own.radiusKm && certainKm(own, place) === 0;
        });
      });
