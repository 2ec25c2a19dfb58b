import { isActivityId } from '../audit/activities';
import { textOf } from '../locales/text-of';
import type { FindingOf } from '../risk/finding';
import { formatCount, formatDay, formatSpan } from './formats';
import { isolated } from './isolated';
import { said } from './said';

/** A Monday, at midnight in UTC: where weeks begin. */
const monday = Date.UTC(2024, 0, 1);

/** An hour of the week as a clock of the reader's shows it: "Sunday 03:00". */
const hourWords = (hour: number): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(monday + hour * 3_600_000);

/** What signals say that look at how, when and how much somebody is there. */
export const sentencesOfWays = {
  'failed-login-burst': ({ signal, facts }: FindingOf<'failed-login-burst'>): string => {
    const ip = isolated(facts.ip);
    return said(signal, `sentence${facts.succeeded ? 'Succeeded' : ''}${ip === '' ? '' : 'From'}`, {
      failures: formatCount(facts.failures),
      within: formatSpan(facts.withinMs),
      ip,
    });
  },

  'password-spray': ({ signal, facts }: FindingOf<'password-spray'>): string =>
    said(signal, 'sentence', { ip: isolated(facts.ip), accounts: formatCount(facts.accounts) }),

  'unusual-hours': ({ signal, facts }: FindingOf<'unusual-hours'>): string =>
    said(signal, 'sentence', {
      hour: hourWords(facts.hour),
      before: formatCount(facts.before),
      since: formatDay(facts.since),
    }),

  'dormant-return': ({ signal, facts }: FindingOf<'dormant-return'>): string =>
    said(signal, 'sentence', { days: formatCount(Math.floor(facts.days)), since: formatDay(facts.since) }),

  'new-token-or-auth-type': ({ signal, facts }: FindingOf<'new-token-or-auth-type'>): string =>
    said(signal, facts.kind === 'token' ? 'sentenceToken' : 'sentenceAuthType', {
      what: isolated(facts.what),
      since: formatDay(facts.since),
    }),

  'volume-spike': ({ signal, facts, events }: FindingOf<'volume-spike'>): string =>
    said(signal, isActivityId(facts.top) ? 'sentence' : 'sentenceUnknown', {
      events: formatCount(events),
      usual: formatCount(Math.round(facts.usual)),
      top: isActivityId(facts.top) ? textOf('activities', facts.top) : '',
    }),

  'deactivated-active': ({ signal, facts, at }: FindingOf<'deactivated-active'>): string => {
    const by = isolated(facts.by);
    const span = formatSpan(Math.max(0, at - facts.since));
    return said(signal, by === '' ? 'sentence' : 'sentenceBy', { span, by });
  },
};
