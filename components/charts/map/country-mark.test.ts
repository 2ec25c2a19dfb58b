import { defaults, registry } from 'chart.js';
import { expect, it } from 'vitest';
import { CountryMark, registerCountries } from './country-mark';

it('is what maps draw their countries by', () => {
  registerCountries();
  expect(registry.getElement(defaults.datasets.choropleth.dataElementType as unknown as string)).toBe(CountryMark);
});
