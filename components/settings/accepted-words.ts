import { i18n } from '../../lib/locales/i18n';
import { type Acceptance, scopeOf } from '../../lib/risk/acceptance';
import type { SignalId } from '../../lib/risk/finding';
import { formatDay } from '../../lib/sentences/formats';
import { countryWords } from '../../lib/sentences/place-words';
import { signalTitle } from '../../lib/sentences/signal-words';

/** What is of one day has no end to wait for: it counts nothing as long as it is found. */
export const isOver = (acceptance: Acceptance, now: number): boolean =>
  acceptance.until < now && scopeOf(acceptance) !== 'day';

/** Until when it holds, or held. */
export const untilWords = (acceptance: Acceptance, now: number): string => {
  const { until, acceptedAt } = acceptance;
  if (scopeOf(acceptance) === 'day') return i18n.t('riskSettings.accepted.ofDay', { since: formatDay(acceptedAt) });
  return until < now
    ? i18n.t('riskSettings.accepted.ended', { day: formatDay(until) })
    : i18n.t('riskSettings.accepted.until', { day: formatDay(until) });
};

/** What was accepted; a value that is made of countries' codes is told by their names. */
export const whatOf = (acceptance: Acceptance): string => {
  const { signal, value, from } = acceptance;
  const title = signalTitle(signal);
  if (value === null)
    return scopeOf(acceptance) === 'day'
      ? i18n.t('riskSettings.accepted.whatDay', { signal: title, day: formatDay(from, 'UTC') })
      : i18n.t('riskSettings.accepted.whatAll', { signal: title });
  if (value === '') return title;
  const ofCountries: readonly SignalId[] = ['new-country', 'risky-location', 'impossible-travel'];
  const words = ofCountries.includes(signal) ? [...new Set(value.split('-'))].map(countryWords).join(' – ') : value;
  return i18n.t('riskSettings.accepted.what', { signal: title, value: words });
};
