import { type Circle, circleOf } from './circle';
import { coordinateLength, readPoint } from './coordinates';
import { gazetteer } from './gazetteer';

/** What an address that is in a city may be off, km. */
export const cityRadiusKm = 25;
/** What a region reaches beyond the cities that are known in it, km. */
const marginKm = 75;

/** A country: a circle round all of it, and the places in it that are known. */
export interface Country extends Circle {
  /** Cities by folded name; there may be several of a name. */
  cities: ReadonlyMap<string, readonly City[]>;
  /** Regions by folded name or abbreviation: round all known cities in them. */
  regions: ReadonlyMap<string, Circle>;
}

/** A city, and the names of the region that it is in. */
export interface City extends Circle {
  regions: readonly string[];
}

let lines: ReadonlyMap<string, string> | null = null;
const read = new Map<string, Country | null>();

/** A country by its ISO alpha-2 code; null for none. Read when it is first asked for. */
export function countryAt(code: string): Country | null {
  const known = read.get(code);
  if (known !== undefined) return known;
  lines ??= new Map(gazetteer.split('\n').map((line) => [line.slice(0, 2), line.slice(2)]));
  const line = lines.get(code);
  const country = line === undefined ? null : readCountry(line);
  if (line !== undefined) read.set(code, country);
  return country;
}

function readCountry(line: string): Country {
  const [head = '', ...parts] = line.split(';');
  const cities = new Map<string, City[]>();
  const regions = new Map<string, Circle>();
  const whole: Circle = { ...readPoint(head), radiusKm: Number(head.slice(coordinateLength)) };
  for (const part of parts) {
    const [names = '', list = ''] = part.split(':');
    const own: City[] = [];
    const regionNames = names.split('/').filter(Boolean);
    for (const written of list.split(',')) {
      const name = written.slice(0, -coordinateLength);
      const city = { ...readPoint(written.slice(-coordinateLength)), radiusKm: cityRadiusKm, regions: regionNames };
      own.push(city);
      cities.set(name, [...(cities.get(name) ?? []), city]);
    }
    const circle = circleOf(own);
    if (circle)
      for (const name of regionNames)
        regions.set(name, smaller({ ...circle, radiusKm: circle.radiusKm + marginKm }, whole));
  }
  return { ...whole, cities, regions };
}

/** A place is never less certain than the country that it is in. */
export const smaller = (circle: Circle, whole: Circle): Circle => (circle.radiusKm < whole.radiusKm ? circle : whole);
