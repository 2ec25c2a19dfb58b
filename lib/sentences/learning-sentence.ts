import { dayMs } from '../durations';
import { i18n } from '../locales/i18n';
import { learnDays, learnLogins } from '../risk/learned';
import type { Learned } from '../risk/person-record';
import { formatCount } from './formats';

/** How far getting to know a person has come: "Still learning: 3 of 10 logins, 5 of 14 days"; null once it is done. */
export function learningSentence({ from, logins, at }: Learned, now: number): string | null {
  if (at !== null && at <= now) return null;
  if (from === null) return i18n.t('sentences.learning.nothing');
  const days = Math.max(0, Math.floor((now - from) / dayMs));
  return i18n.t('sentences.learning.soFar', {
    logins: formatCount(Math.min(logins, learnLogins)),
    ofLogins: formatCount(learnLogins),
    days: formatCount(Math.min(days, learnDays)),
    ofDays: formatCount(learnDays),
  });
}
