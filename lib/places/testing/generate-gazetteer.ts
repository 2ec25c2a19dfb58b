import { type CityData, cityMapping } from 'city-timezones';
import { writePoint } from '../coordinates';
import { cityRadiusKm } from '../country';
import { fold } from '../fold';
import { countryCircles } from './country-circles';

/** Codes of countries that the package gives none. */
const codesByName: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO' };

/** ISO alpha-2 of a city's country. */
const codeOf = ({ iso2, country }: CityData): string =>
  /^[A-Z]{2}$/.test(iso2 ?? '') ? iso2 : (codesByName[country] ?? '');

/** Cities of city-timezones and outlines of world-atlas as gazetteer.ts holds them: see country.ts for how it is read. */
export function generateGazetteer(): string {
  // A city without coordinates stands where both are 0, in the sea.
  const cities = Map.groupBy(
    cityMapping.filter(({ lat, lng }) => lat !== 0 || lng !== 0),
    codeOf,
  );
  cities.delete('');
  const circles = countryCircles(
    new Map(
      [...cities].map(([code, of]) => [
        code,
        of.map(({ lat, lng }) => ({ latitude: lat, longitude: lng, radiusKm: cityRadiusKm })),
      ]),
    ),
  );
  const lines = [...circles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, circle]) =>
        `${code}${writePoint(circle)}${Math.ceil(circle.radiusKm)}${[...regionsOf(cities.get(code) ?? [])].join('')}`,
    );
  return [
    '// Generated from city-timezones (MIT; simplemaps.com) and world-atlas (ISC; Natural Earth). See gazetteer.test.ts.',
    '// biome-ignore-all format: generated',
    '/** A line for each country; read by country.ts. */',
    `export const gazetteer = \`${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}

/** `;region/abbreviation:` and after it `city` with its coordinates, with commas between them. */
function regionsOf(cities: readonly CityData[]): string[] {
  const regions = Map.groupBy(cities, ({ province, state_ansi: state }) =>
    [...new Set([fold(province ?? ''), fold(state ?? '')])].filter(Boolean).join('/'),
  );
  return [...regions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, of]) => {
      const written = of.flatMap(({ city, city_ascii: plain, lat, lng }) =>
        [...new Set([fold(city), fold(plain)])]
          .filter(Boolean)
          .map((name) => `${name}${writePoint({ latitude: lat, longitude: lng })}`),
      );
      return `;${region}:${[...new Set(written)].sort().join(',')}`;
    });
}
