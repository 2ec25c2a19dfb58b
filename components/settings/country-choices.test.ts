import { expect, it } from 'vitest';
import { countryChoices } from './country-choices';

it('names every country once, in the reader’s language and order', () => {
  const german = countryChoices(['de']);
  expect(german.length).toBeGreaterThan(240);
  expect(new Set(german.map(({ value }) => value)).size).toBe(german.length);
  expect(german.find(({ value }) => value === 'AT')).toEqual({ value: 'AT', label: 'Österreich' });
  // Ö sorts beside O in German, and not behind Z.
  const place = (code: string) => german.findIndex(({ value }) => value === code);
  expect(place('AT')).toBeLessThan(place('PL'));
});
