import { i18n } from '../locales/i18n';
import { isolated } from './isolated';

let names: Intl.DisplayNames | null = null;

/**
 * A country in the reader's language, by its ISO alpha-2 code; the source's own words where they name none that we
 * know, and the empty string for none.
 */
export function countryWords(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return isolated(code);
  names ??= new Intl.DisplayNames(undefined, { type: 'region', fallback: 'none' });
  return names.of(code) ?? code;
}

/** A place as one says it: "Berlin, Germany"; of what is not known nothing is said. */
export function placeWords({ city, country }: { city: string; country: string }): string {
  const there = countryWords(country);
  if (city === '') return there;
  return there === '' ? isolated(city) : i18n.t('sentences.cityInCountry', { city: isolated(city), country: there });
}
