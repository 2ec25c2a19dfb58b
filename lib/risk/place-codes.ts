import { type Place, type PlaceNames, placeOf } from '../places/place-of';
import type { Dictionaries } from '../store/view';

/** Codes for what country, region and city say together, given out as they are met; 0 says nothing. */
export interface PlaceCodes {
  codeOf(country: number, region: number, city: number): number;
  namesOf(place: number): PlaceNames;
  /** Looked up when it is first asked for. */
  placeAt(place: number): Place | null;
}

export function createPlaceCodes({ country, region, city }: Dictionaries): PlaceCodes {
  const parts: (readonly [country: number, region: number, city: number])[] = [[0, 0, 0]];
  const byKey = new Map([[0, 0]]);
  const places: (Place | null | undefined)[] = [];
  // A city is nearly always in the same region and country: what it was in last, and the code of that.
  const lastCountry = new Uint32Array(city.values.length);
  const lastRegion = new Uint32Array(city.values.length);
  const lastCode = new Uint32Array(city.values.length);

  function meet(countryCode: number, regionCode: number, cityCode: number): number {
    const key = (countryCode * region.values.length + regionCode) * city.values.length + cityCode;
    let code = byKey.get(key);
    if (code === undefined) {
      code = parts.push([countryCode, regionCode, cityCode]) - 1;
      byKey.set(key, code);
    }
    lastCountry[cityCode] = countryCode;
    lastRegion[cityCode] = regionCode;
    lastCode[cityCode] = code;
    return code;
  }

  function namesOf(place: number): PlaceNames {
    const [countryCode, regionCode, cityCode] = parts[place] ?? [0, 0, 0];
    return {
      country: country.values[countryCode] ?? '',
      region: region.values[regionCode] ?? '',
      city: city.values[cityCode] ?? '',
    };
  }

  return {
    codeOf(countryCode, regionCode, cityCode) {
      const known = lastCode[cityCode] as number;
      return known !== 0 && lastCountry[cityCode] === countryCode && lastRegion[cityCode] === regionCode
        ? known
        : meet(countryCode, regionCode, cityCode);
    },
    namesOf,
    placeAt(place) {
      let found = places[place];
      if (found === undefined) {
        found = placeOf(namesOf(place));
        places[place] = found;
      }
      return found;
    },
  };
}
