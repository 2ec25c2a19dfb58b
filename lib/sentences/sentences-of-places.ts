import type { FindingOf } from '../risk/finding';
import { formatCount, formatDay, formatSpan } from './formats';
import { countryWords, placeWords } from './place-words';
import { said } from './said';

/** Two digits are as much as is certain of a distance or speed between cities; rounded down, so that "at least" is true. */
function atLeast(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1);
  return Math.floor(amount / unit) * unit;
}

/** What signals say that look at where somebody was. */
export const sentencesOfPlaces = {
  'risky-location': ({ signal, facts }: FindingOf<'risky-location'>): string =>
    said(signal, facts.tried ? 'sentenceTried' : 'sentence', { country: countryWords(facts.country) }),

  'new-country': ({ signal, facts }: FindingOf<'new-country'>): string =>
    said(signal, 'sentence', {
      country: countryWords(facts.country),
      logins: formatCount(facts.logins),
      since: formatDay(facts.since),
    }),

  'impossible-travel': ({ signal, facts }: FindingOf<'impossible-travel'>): string =>
    said(signal, 'sentence', {
      from: placeWords({ city: facts.fromCity, country: facts.fromCountry }),
      to: placeWords({ city: facts.toCity, country: facts.toCountry }),
      km: formatCount(atLeast(facts.km)),
      within: formatSpan(facts.withinMs),
      kmPerHour: formatCount(atLeast(facts.kmPerHour)),
    }),
};
