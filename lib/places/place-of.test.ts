import { cityMapping } from 'city-timezones';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aliases } from './aliases';
import { circleOf } from './circle';
import { readPoint, writePoint } from './coordinates';
import { cityRadiusKm, countryAt } from './country';
import { certainKm, kmBetween } from './distance';
import { type PlaceNames, placeOf } from './place-of';

const place = (city: string, region: string, country: string): PlaceNames => ({ city, region, country });
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const circle = fc
  .tuple(point, fc.double({ min: 0, max: 3000, noNaN: true }))
  .map(([at, radiusKm]) => ({ ...at, radiusKm }));

describe('a city', () => {
  test.each<[string, PlaceNames, number, number]>([
    ['by its name', place('Berlin', 'Land Berlin', 'DE'), 52.52, 13.4],
    ['with accents', place('São Paulo', 'São Paulo', 'BR'), -23.56, -46.63],
    ['without accents', place('Zurich', '', 'CH'), 47.38, 8.55],
    ['in capitals', place('KRAKÓW', 'Lesser Poland', 'PL'), 50.06, 19.96],
    ['with letters of its own', place('Łódź', '', 'PL'), 51.77, 19.46],
    ['by the name it has at home', place('München', 'Bayern', 'DE'), 48.13, 11.57],
    ['with its umlaut written out', place('Muenster', '', 'DE'), 51.97, 7.62],
    ['by the name it had', place('Kiev', '', 'UA'), 50.43, 30.52],
    ['in short', place('St Louis', 'MO', 'US'), 38.64, -90.24],
    ['of several by its region', place('Portland', 'Oregon', 'US'), 45.52, -122.68],
    ['of several by its region in short', place('Portland', 'ME', 'US'), 43.67, -70.25],
    ['by its country', place('London', 'England', 'GB'), 51.5, -0.12],
    ['of the same name elsewhere', place('London', 'Ontario', 'CA'), 42.97, -81.25],
  ])('%s', (_, names, latitude, longitude) => {
    const found = placeOf(names);
    expect(found?.radiusKm).toBe(cityRadiusKm);
    expect(kmBetween(found ?? { latitude: 0, longitude: 0 }, { latitude, longitude })).toBeLessThan(2);
  });

  it('that may be one of several is where any of them may be', () => {
    const found = placeOf(place('Portland', '', 'US'));
    for (const region of ['Oregon', 'Maine']) {
      const one = placeOf(place('Portland', region, 'US'));
      expect(found && one && kmBetween(found, one) + one.radiusKm).toBeLessThanOrEqual(found?.radiusKm ?? 0);
    }
  });

  it('that a region has not is somewhere in the region', () => {
    const found = placeOf(place('Portland', 'Texas', 'US'));
    const houston = placeOf(place('Houston', 'Texas', 'US'));
    expect(found).toEqual(placeOf(place('', 'TX', 'US')));
    expect(found && houston && certainKm(found, houston)).toBe(0);
  });

  it('that is not in its country is not used', () => {
    expect(placeOf(place('Tokyo', '', 'DE'))).toEqual(placeOf(place('', '', 'DE')));
    expect(placeOf(place('Tokyo', 'Tokyo', ''))).toBeNull();
    expect(placeOf(place('Tokyo', 'Tokyo', 'Atlantis'))).toBeNull();
  });

  test.each([...aliases])('%s is known as %s', (alias, name) =>
    expect(countryAt(alias.slice(0, 2))?.cities.get(name)).toBeDefined(),
  );
});

describe('a country', () => {
  it('holds its cities, and is no wider than it is', () => {
    for (const { iso2, lat, lng, city } of cityMapping.filter(({ lat }) => lat !== 0)) {
      const country = iso2 ? placeOf(place('', '', iso2)) : null;
      if (country) expect(kmBetween(country, { latitude: lat, longitude: lng }), city).toBeLessThan(country.radiusKm);
    }
  });

  test.each([
    ['DE', 51.2, 10.4, 400, 500],
    ['FR', 46.6, 2.5, 500, 900],
    ['RU', 62, 97, 3500, 5000],
    ['SG', 1.35, 103.8, 25, 60],
    ['FJ', -17.8, 178, 100, 400],
    ['XK', 42.6, 20.9, 50, 120],
  ])('%s', (code, latitude, longitude, least, most) => {
    const found = placeOf(place('', '', code));
    expect(found && kmBetween(found, { latitude, longitude })).toBeLessThan(most / 5 + 30);
    expect(found?.radiusKm).toBeGreaterThan(least);
    expect(found?.radiusKm).toBeLessThan(most);
  });
});

describe('distances', () => {
  it('are those of the globe', () => {
    const [berlin, tokyo] = [
      { latitude: 52.52, longitude: 13.405 },
      { latitude: 35.68, longitude: 139.69 },
    ];
    expect(kmBetween(berlin, tokyo)).toBeCloseTo(8_918, -1);
    expect(kmBetween({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBeCloseTo(222.4, 0);
    expect(kmBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 })).toBeCloseTo(20_015, 0);
  });

  it('that are certain are symmetric, never below 0 and never more than from middle to middle', () => {
    fc.assert(
      fc.property(circle, circle, (a, b) => {
        const km = certainKm(a, b);
        expect(km).toBeCloseTo(certainKm(b, a), 6);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(kmBetween(a, b));
        expect(certainKm(a, a)).toBe(0);
      }),
    );
  });

  it('a circle round circles holds them', () => {
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 5 }), (parts) => {
        const round = circleOf(parts);
        for (const part of parts)
          expect(kmBetween(round ?? part, part) + part.radiusKm).toBeLessThanOrEqual((round?.radiusKm ?? 0) + 1e-6);
      }),
    );
  });

  it('points are written in six signs, right to a kilometre', () => {
    fc.assert(
      fc.property(point, (at) => {
        expect(writePoint(at)).toMatch(/^[0-9a-z]{6}$/);
        expect(kmBetween(readPoint(writePoint(at)), at)).toBeLessThan(1.2);
      }),
    );
  });
});
