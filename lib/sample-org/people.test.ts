import { lookupViaCity } from 'city-timezones';
import { describe, expect, it } from 'vitest';
import { farPlaces } from './far-places';
import { spell } from './names';
import { offices, vpnExits } from './places';

describe('names', () => {
  it.each([
    ['Müller', 'mueller'],
    ['Łukasz', 'lukasz'],
    ['Nguyễn', 'nguyen'],
    ["O'Connor", 'oconnor'],
    ['Weiß', 'weiss'],
    ['Íñigo', 'inigo'],
  ])('%s is spelled %s in an address', (name, spelled) => {
    expect(spell(name)).toBe(spelled);
  });
});

describe('places', () => {
  const places = [...offices.flatMap((office) => office.places), ...vpnExits, ...Object.values(farPlaces)];
  it.each([...new Set(places.map(({ city }) => city))])('%s can be put on a map', (city) => {
    expect(lookupViaCity(city).length).toBeGreaterThan(0);
  });
});
