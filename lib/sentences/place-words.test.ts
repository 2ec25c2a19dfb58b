import { describe, expect, it } from 'vitest';
import { isolated } from './isolated';
import { countryWords, placeWords } from './place-words';

describe('countries in words', () => {
  it.each([
    ['DE', 'Germany'],
    ['KP', 'North Korea'],
    ['', ''],
    // A code of no country stays what it is, and so do the source's own words.
    ['QZ', 'QZ'],
    ['Atlantis', isolated('Atlantis')],
    ['x'.repeat(300), isolated('x'.repeat(300))],
  ])('%s', (code, words) => expect(countryWords(code)).toBe(words));
});

describe('places in words', () => {
  it.each([
    [{ city: 'Berlin', country: 'DE' }, `${isolated('Berlin')}, Germany`],
    [{ city: '', country: 'DE' }, 'Germany'],
    [{ city: 'Berlin', country: '' }, isolated('Berlin')],
    [{ city: '', country: '' }, ''],
    [{ city: '{country}', country: 'DE' }, `${isolated('{country}')}, Germany`],
  ])('%o', (place, words) => expect(placeWords(place)).toBe(words));
});
