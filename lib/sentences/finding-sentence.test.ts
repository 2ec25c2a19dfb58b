import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayMs, hourMs, minuteMs } from '../durations';
import type { Finding, FindingOf, SignalFacts, SignalId } from '../risk/finding';
import { signalIds } from '../risk/finding';
import { reasonSentence, sentenceOf } from './finding-sentence';
import { formatDay } from './formats';
import { signalBlindSpots, signalTitle, signalWhy } from './signal-words';

const at = Date.UTC(2026, 5, 20, 12);
const since = Date.UTC(2026, 5, 3, 12);
const day = formatDay(since);

const finding = <S extends SignalId>(
  signal: S,
  facts: SignalFacts[S],
  more: Partial<Pick<Finding, 'events' | 'value'>> = {},
): Finding =>
  ({
    signal,
    facts,
    day: 20_000,
    at,
    firstAt: at,
    score: 50,
    value: '',
    events: 1,
    ...more,
  }) as FindingOf<S> as Finding;

const travel: SignalFacts['impossible-travel'] = {
  fromCity: 'Berlin',
  fromCountry: 'DE',
  toCity: 'Sydney',
  toCountry: 'AU',
  km: 16_012.7,
  withinMs: 40 * minuteMs,
  kmPerHour: 24_019.2,
};
const burst = { failures: 9, withinMs: 12 * minuteMs, ip: '' };
const spike = { usual: 42.4, days: 60 };

/** What a reader sees: names are isolated, which no reader sees. */
const seen = (text: string) => text.replace(/[\u2068\u2069]/g, '');

const told: readonly [Finding, string][] = [
  [finding('risky-location', { country: 'KP' }), 'Active in North Korea, a country on your list of risky ones'],
  [
    finding('risky-location', { country: 'KP', tried: 1 }),
    'Failed attempts from North Korea, a country on your list of risky ones',
  ],
  [finding('new-country', { country: 'BR', logins: 143, since }), `First time from Brazil in 143 logins since ${day}`],
  [
    finding('impossible-travel', travel),
    'From Berlin, Germany to Sydney, Australia, at least 16,000 km, in 40 min (over 24,000 km/h)',
  ],
  [
    finding('impossible-travel', { ...travel, fromCity: '', toCity: '', km: 119, kmPerHour: 999 }),
    'From Germany to Australia, at least 110 km, in 40 min (over 990 km/h)',
  ],
  [finding('failed-login-burst', { ...burst, succeeded: 0 }), '9 failed logins within 12 min'],
  [
    finding('failed-login-burst', { ...burst, succeeded: 0, ip: '192.0.2.7' }),
    '9 failed logins from 192.0.2.7 within 12 min',
  ],
  [
    finding('failed-login-burst', { ...burst, succeeded: 1 }),
    '9 failed logins within 12 min, and then a login that worked',
  ],
  [
    finding('failed-login-burst', { ...burst, succeeded: 1, ip: '192.0.2.7' }),
    '9 failed logins from 192.0.2.7 within 12 min, and then a login that worked',
  ],
  [
    finding('password-spray', { ip: '192.0.2.7', accounts: 31 }),
    'Signed in from 192.0.2.7, an address that failed with 31 accounts',
  ],
  [
    finding('unusual-hours', { hour: 6 * 24 + 3, before: 1234, since }),
    `Active around Sunday ${new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(3 * hourMs)}, for the first time in 1,234 events since ${day}`,
  ],
  [finding('dormant-return', { days: 61, since }), `Back after 61 days without any activity, since ${day}`],
  [
    finding('new-token-or-auth-type', { kind: 'token', what: 'deploy-bot', since }),
    `First use of the token deploy-bot in all events since ${day}`,
  ],
  [
    finding('new-token-or-auth-type', { kind: 'auth-type', what: 'api-token', since }),
    `First time with the authentication type api-token in all events since ${day}`,
  ],
  [
    finding('volume-spike', { ...spike, top: 'page-viewed' }, { events: 2310 }),
    '2,310 events on one day, where 42 are usual; most of the growth is “Page viewed”',
  ],
  [finding('volume-spike', { ...spike, top: '' }, { events: 2310 }), '2,310 events on one day, where 42 are usual'],
  [
    finding('deactivated-active', { since: at - 3 * hourMs, by: 'Anna Fischer' }, { events: 7 }),
    'Active 3 h after the account was deactivated or removed by Anna Fischer',
  ],
  [
    finding('deactivated-active', { since: at - 20 * dayMs, by: '' }),
    'Active 20 days after the account was deactivated or removed',
  ],
  [finding('api-token-created', { kind: 'api-token', name: 'deploy-bot' }), 'Made an API token: deploy-bot'],
  [
    finding('api-token-created', { kind: 'api-token', name: 'deploy-bot' }, { events: 3 }),
    'Made an API token: deploy-bot (and 2 more that day)',
  ],
  [finding('api-token-created', { kind: 'api-token', name: '' }), 'Made an API token'],
  [
    finding('api-token-created', { kind: 'organization-api-key', name: 'audit' }),
    'Made an API key of the organization: audit',
  ],
  [finding('api-token-created', { kind: 'organization-api-key', name: '' }), 'Made an API key of the organization'],
  ...(
    [
      ['org-admin', 'Organization admin', 'Was made an organization admin'],
      ['admin', '', 'Was given admin access'],
      ['admin', 'Jira', 'Was given admin access to Jira'],
      ['role', '', 'Was given an admin role'],
      ['role', 'site-admin', 'Was given the role site-admin'],
      ['group', '', 'Was made an admin through a group'],
      ['group', 'crew', 'Was made an admin through the group crew'],
    ] as const
  ).flatMap(([kind, what, text]): [Finding, string][] => [
    [finding('privilege-received', { kind, what, by: '' }, { value: what }), text],
    [finding('privilege-received', { kind, what, by: 'Anna Fischer' }, { value: what }), `${text} by Anna Fischer`],
  ]),
  ...['', 'Anna Fischer'].map((by): [Finding, string] => [
    finding('privilege-received', { kind: 'role', what: '', by }, { value: 'guard-access-granted' }),
    by ? `Was given access to Guard by ${by}` : 'Was given access to Guard',
  ]),
  ...(
    [
      ['org-admin', 'org-admin', 'Made themselves an organization admin'],
      ['admin', '', 'Gave themselves admin access'],
      ['admin', 'Jira', 'Gave themselves admin access to Jira'],
      ['role', '', 'Gave themselves a role'],
      ['role', 'site-admin', 'Gave themselves the role site-admin'],
      ['group', '', 'Added themselves to a group'],
      ['group', 'finance', 'Added themselves to the group finance'],
      ['own-group', '', 'Gave admin rights to a group of their own'],
      ['own-group', 'crew', 'Gave admin rights to their own group crew'],
      ['product-access', '', 'Gave themselves more access'],
      ['product-access', 'Jira', 'Gave themselves access to Jira'],
    ] as const
  ).map(([kind, what, text]): [Finding, string] => [finding('self-grant', { kind, what }, { value: what }), text]),
  [
    finding('self-grant', { kind: 'product-access', what: '' }, { value: 'guard-access-granted' }),
    'Gave themselves access to Guard',
  ],
  [finding('impersonation', { direction: 'as-other', other: 'Ben' }), 'Logged in as Ben'],
  [finding('impersonation', { direction: 'as-other', other: '' }), 'Logged in as another user'],
  [finding('impersonation', { direction: 'by-other', other: 'Ben' }), 'Ben logged in as this person'],
  [finding('impersonation', { direction: 'by-other', other: '' }), 'An admin logged in as this person'],
  [
    finding('policy-changed', { activity: 'authentication-policy-updated', what: 'Staff' }),
    'Authentication policy updated: Staff',
  ],
  [finding('policy-changed', { activity: 'ip-allowlist-deleted', what: '' }), 'IP allowlist deleted'],
  [finding('policy-changed', { activity: 'of-another-version', what: '' }), 'Policy changed'],
  [finding('two-step-disabled', { by: '' }), 'Two-step verification was switched off'],
  [finding('two-step-disabled', { by: 'Ben' }), 'Two-step verification was switched off by Ben'],
  [finding('data-export', { activity: 'confluence-space-exported', what: 'HR' }), 'Space exported: HR'],
  [finding('data-export', { activity: 'audit-log-exported', what: '' }), 'Audit log exported'],
  [
    finding('alert-raised', { alert: 'a', monitor: 'self-grant', title: '', severity: 'critical' }),
    'Alert: Somebody gave power to themselves',
  ],
  [
    finding('alert-raised', { alert: 'a', monitor: 'own-1', title: 'Nights', severity: 'warning' }, { events: 2 }),
    'Alert: Nights (and 1 more that day)',
  ],
  [
    finding('alert-raised', { alert: 'a', monitor: 'own-1', title: '', severity: 'warning' }),
    'A monitor raised an alert',
  ],
];

describe('what findings say', () => {
  const asked = new Set<string>();
  const getMessage = fakeBrowser.i18n.getMessage;
  beforeAll(() => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) => {
      asked.add(key);
      return getMessage(key, substitutions);
    });
  });
  afterAll(() => vi.restoreAllMocks());

  it.each(told)('%o', (one, text) => expect(seen(sentenceOf(one))).toBe(text));

  it('covers every signal', () => expect([...new Set(told.map(([{ signal }]) => signal))]).toEqual(signalIds));

  it('uses every text of signals that there is', async () => {
    for (const id of signalIds)
      for (const text of [signalTitle(id), signalWhy(id), signalBlindSpots(id)]) expect(text).not.toBe('');
    for (const [one] of told) sentenceOf(one);
    const messages = await parseMessagesFile(join(import.meta.dirname, '../locales/en.yml'));
    const keys = messages.map(({ key }) => key.join('_')).filter((key) => key.startsWith('signals_'));
    expect(keys.length).toBeGreaterThan(70);
    expect(keys.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('is short enough for a card, and leaves nothing to fill in', () => {
    for (const [, text] of told) {
      expect(text.length).toBeLessThan(125);
      expect(text).not.toMatch(/[{}$]|undefined|null|NaN/);
    }
  });
});

describe('what is said as a reason of a score', () => {
  const token = (name: string, events: number) =>
    finding('api-token-created', { kind: 'api-token', name }, { value: name, events });
  const country = (of: string) => finding('new-country', { country: of, logins: 12, since }, { value: of });

  it.each<[string, Finding, Finding[], string]>([
    ['alone', token('a', 1), [], 'Made an API token: a'],
    [
      'with events of others',
      token('a', 2),
      [token('b', 1), token('c', 3)],
      'Made an API token: a (and 5 more that day)',
    ],
    ['alone, of whatever many events', country('BR'), [], `First time from Brazil in 12 logins since ${day}`],
    [
      'with others that are told by themselves',
      country('BR'),
      [country('AR')],
      `First time from Brazil in 12 logins since ${day} (and 1 more that day)`,
    ],
  ])('%s', (_, one, beside, text) => expect(seen(reasonSentence({ finding: one, beside }))).toBe(text));
});

describe('names from outside in a sentence', () => {
  const of = (name: string) => sentenceOf(finding('api-token-created', { kind: 'api-token', name }));

  it('turn nothing around them, whichever way they are written', () => {
    expect(of('שלום')).toBe('Made an API token: \u2068שלום\u2069');
    expect(of('a\u202eb\u2069\u2066c\u200f')).toBe('Made an API token: \u2068a b c\u2069');
  });

  it('stay what they are: no markup, no placeholder, no choice of plurals', () => {
    expect(seen(of('<b>{name}</b> $1 | x'))).toBe('Made an API token: <b>{name}</b> $1 | x');
    expect(seen(of('👩‍🚀 '.repeat(60)))).toBe(`Made an API token: ${'👩‍🚀 '.repeat(60).trim()}`);
  });

  it('are none where there is nothing but what cannot be seen', () => {
    expect(of('\u200f \n')).toBe('Made an API token');
  });
});
