import { aliases } from './aliases';
import { type Circle, circleOf } from './circle';
import { type Country, countryAt, smaller } from './country';
import { fold, withoutUmlauts } from './fold';

/** Where something was, degrees, and how far off that may be, km. */
export interface Place {
  latitude: number;
  longitude: number;
  radiusKm: number;
}

/** What an event says of where it was: names as they are stored, the country as an ISO alpha-2 code. */
export interface PlaceNames {
  city: string;
  region: string;
  country: string;
}

/**
 * Where a named place is. A city only within its country, and within its region where that is known: of several that
 * may be meant the circle round all of them. Where the city is not known, the region; else the country, with all the
 * uncertainty of its size. Null without a country that is known.
 */
export function placeOf({ city, region, country: code }: PlaceNames): Place | null {
  const country = countryAt(code);
  if (!country) return null;
  const { latitude, longitude, radiusKm } = circleIn(country, code, fold(city), fold(region));
  return { latitude, longitude, radiusKm };
}

function circleIn(country: Country, code: string, city: string, region: string): Circle {
  const named = citiesNamed(country, code, city);
  const there = circleOf(named.filter(({ regions }) => regions.includes(region)));
  // A region that is known and has no such city has another one that we do not know.
  return there ?? country.regions.get(region) ?? smaller(circleOf(named) ?? country, country);
}

/** Cities of a name, whether it is the one in use abroad, the country's own, or one with its umlauts written out. */
function citiesNamed({ cities }: Country, code: string, name: string) {
  for (const folded of [name, withoutUmlauts(name)]) {
    const found = cities.get(folded) ?? cities.get(aliases.get(`${code} ${folded}`) ?? '');
    if (found) return found;
  }
  return [];
}
