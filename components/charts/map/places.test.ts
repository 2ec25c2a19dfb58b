import { describe, expect, it } from 'vitest';
import { dotsOf, placeAt, spotOf } from './places';

const place = (code: string) => ({ code, name: code, value: 1, detail: 1 });
const places = ['US', 'SG', 'Atlantis', 'XK', 'MT'].map(place);

describe('a place', () => {
  it.each(['US', 'XK', 'SG', 'MT'])('%s is found again where it is drawn', (code) => {
    const own = places.find((of) => of.code === code);
    const spot = own && spotOf(own, dotsOf(places));
    expect(spot && placeAt(spot, places)).toBe(own);
  });
  it('that no map has is drawn nowhere', () => {
    expect(spotOf(place('Atlantis'), dotsOf(places))).toBeNull();
  });
  it('without events is none', () => {
    const spot = spotOf(place('DE'), []);
    expect(spot && placeAt(spot, places)).toBeUndefined();
  });
});
