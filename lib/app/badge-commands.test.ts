import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayMs } from '../durations';
import type { Badges, Input } from '../messages/protocol';
import type { PeopleWriter } from '../people/people-store';
import { createPeopleWriter } from '../people/people-writer';
import { testPeople } from '../people/testing/open-test-people';
import type { Finding } from '../risk/finding';
import type { PersonRecord } from '../risk/person-record';
import { readAskingTabs } from '../settings/asking-tabs';
import { mostOff } from '../settings/badge-choice';
import { inTurn } from '../settings/in-turn';
import { saveAcceptance } from '../settings/stored-acceptances';
import { saveConnection } from '../settings/stored-connections';
import { setCriticality } from '../settings/stored-criticality';
import { readPreferences, updatePreferences } from '../settings/stored-preferences';
import { readUnreadPages } from '../settings/unread-pages';
import { badgeHandlers } from './badge-commands';
import { tellBadgesChanged } from './tell-badges';

const now = Date.UTC(2026, 9, 5, 12);
const org = 'kestrel';
const from = { tab: 7 };

const risky = (at = now): Finding => ({
  signal: 'risky-location',
  day: Math.floor(at / dayMs),
  at,
  firstAt: at,
  score: 40,
  value: 'IR',
  events: 1,
  facts: { country: 'IR' },
});

const person = (id: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  org,
  person: id,
  name: `Name of ${id}`,
  email: `${id}@example.com`,
  findings: [],
  role: null,
  evidence: [],
  learned: { from: now - 100 * dayMs, events: 900, logins: 90, at: now - 80 * dayMs },
  lastSeenAt: now,
  lastLogin: { at: now - dayMs / 8, city: 'Berlin', region: '', country: 'DE', ip: '203.0.113.1' },
  countries: ['DE'],
  products: [],
  ...more,
});

let people: PeopleWriter;
let handlers: ReturnType<typeof badgeHandlers>;

beforeEach(async () => {
  fakeBrowser.reset();
  people = createPeopleWriter(testPeople().connect());
  handlers = badgeHandlers({ people, alerts: { list: async () => [] } as never, clock: { now: () => now } as never });
  await saveConnection({ org, name: 'K', kind: 'atlassian', connectedAt: 0, keyExpiresAt: null, depthDays: 180 });
  await people.put(org, [
    person('anna', { findings: [risky()] }),
    person('ben', { email: 'Anna@Example.com' }),
    person('old', { findings: [risky(now - 7 * dayMs)] }),
  ]);
  await people.finish(
    { org, at: now, fullAt: now, basis: '', alerts: '', failed: [], sites: ['site-1'], people: 3 },
    null,
  );
});

const ask = async (input: Partial<Input<'badges'>>): Promise<Badges> => {
  const answer = await handlers.badges({ place: { kind: 'org', id: org }, accounts: [], emails: [], ...input }, from);
  if (!answer.ok) throw new Error(answer.problem.id);
  return answer.value;
};

describe('badges', () => {
  it('are given for all who are known, with the score of this moment', async () => {
    const { state, accounts } = await ask({ accounts: ['anna', 'old', 'nobody'] });
    expect(state).toBe('shown');
    expect(accounts).toEqual({
      anna: { person: 'anna', score: 40, level: 'moderate', sharedBy: 1 },
      old: { person: 'old', score: 20, level: 'low', sharedBy: 1 },
    });
  });

  it('are those of now, also for a tab that asks for the first time while something changes', async () => {
    const { badges } = await readPreferences();
    await updatePreferences({ badges: { ...badges, on: false } });
    // The tab is not known before it is let go.
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const holding = inTurn('asking-tabs', () => held);
    const asked = ask({ accounts: ['anna'] });
    const other = await handlers.badges({ place: { kind: 'org', id: org }, accounts: [], emails: [] }, { tab: null });
    expect(other).toMatchObject({ ok: true, value: { state: 'off' } });
    await updatePreferences({ badges: { ...badges, on: true } });
    await tellBadgesChanged();
    expect(await readAskingTabs()).toEqual([]);
    letGo();
    await holding;
    expect(await asked).toMatchObject({ state: 'shown', accounts: { anna: { score: 40 } } });
    expect(await readAskingTabs()).toEqual([from.tab]);
  });

  it('by e-mail are those of the riskiest who has it, and say how many share it', async () => {
    const { emails } = await ask({ emails: ['ANNA@example.com', 'old@example.com', 'no@example.com'] });
    expect(emails).toEqual({
      'ANNA@example.com': { person: 'anna', score: 40, level: 'moderate', sharedBy: 2 },
      'old@example.com': { person: 'old', score: 20, level: 'low', sharedBy: 1 },
    });
  });

  it('of an invitation and the account that came of it are one person’s', async () => {
    const email = 'eva@example.com';
    await people.put(org, [person(email, { email }), person('eva', { email, findings: [risky()] })]);
    expect((await ask({ emails: [email] })).emails).toEqual({
      [email]: { person: 'eva', score: 40, level: 'moderate', sharedBy: 1 },
    });
    const card = await handlers.badgeCard({ place: null, person: 'eva' }, from);
    expect(card).toMatchObject({ value: { sharedBy: 1 } });
  });

  it('follow what was accepted, and how critical somebody is', async () => {
    await saveAcceptance({
      id: '1',
      org,
      person: 'old',
      signal: 'risky-location',
      value: 'IR',
      from: 0,
      until: now,
      reason: 'trip',
      acceptedAt: now,
    });
    await setCriticality(org, 'anna', 4);
    const { accounts } = await ask({ accounts: ['anna', 'old'] });
    expect(accounts.old).toMatchObject({ score: 0, level: 'minimal' });
    expect(accounts.anna).toMatchObject({ score: 73, level: 'high' });
  });

  it('are found on the pages of the org’s sites, and where an address names neither', async () => {
    for (const place of [{ kind: 'site', id: 'site-1' }, { kind: 'site', id: 'new' }, null] as const)
      expect(Object.keys((await ask({ place, accounts: ['anna'] })).accounts)).toEqual(['anna']);
  });

  it('are not given for an org that is not connected; connecting it is offered once', async () => {
    const place = { kind: 'org', id: 'other' } as const;
    const offers = [await ask({ place, accounts: ['anna'] }), await ask({ place, accounts: ['anna'] })];
    expect(offers.map(({ state, offer, accounts }) => ({ state, offer, accounts }))).toEqual([
      { state: 'not-connected', offer: true, accounts: {} },
      { state: 'not-connected', offer: false, accounts: {} },
    ]);
  });

  it('wait until somebody was scored', async () => {
    await people.removeOrg(org);
    expect(await ask({ accounts: ['anna'] })).toMatchObject({ state: 'empty', accounts: {} });
  });

  it('can be hidden on the pages of an org and all its sites, of one site, and altogether', async () => {
    await handlers.hideBadges({ place: { kind: 'site', id: 'site-1' } }, from);
    expect(await ask({ place: { kind: 'site', id: 'site-1' } })).toMatchObject({ state: 'off' });
    expect(await ask({})).toMatchObject({ state: 'shown' });
    const { badges } = await readPreferences();
    await updatePreferences({ badges: { ...badges, off: [`o/${org}`] } });
    expect(await ask({})).toMatchObject({ state: 'off' });
    expect(await ask({ place: { kind: 'site', id: 'site-1' } })).toMatchObject({ state: 'off' });
    await updatePreferences({ badges: { ...badges, off: [], on: false } });
    expect(await ask({ place: null })).toMatchObject({ state: 'off' });
  });

  it('are given whatever somebody is called', async () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    await people.put(
      org,
      odd.map((id) => person(id, { email: id, findings: [risky()] })),
    );
    const { accounts, emails } = await ask({ accounts: [...odd, 'valueOf'], emails: [...odd, 'valueOf'] });
    expect(Object.keys(accounts).sort()).toEqual(odd.toSorted());
    expect(Object.entries(emails).map(([email, face]) => [email, face.person])).toEqual(odd.map((id) => [id, id]));
    // As it crosses to the page.
    expect(Object.keys(JSON.parse(JSON.stringify(emails)) as object)).toEqual(odd);
  });

  it('can be hidden on a page of whatever address, and what was hidden before stays so', async () => {
    await handlers.hideBadges({ place: { kind: 'site', id: 'site-1' } }, from);
    await handlers.hideBadges({ place: { kind: 'org', id: 'a.b%20c' } }, from);
    expect((await readPreferences()).badges.off).toEqual(['s/site-1', 'o/a.b%20c']);
  });

  it('can be hidden on any number of pages; of too many the first is forgotten', async () => {
    const { badges } = await readPreferences();
    const off = Array.from({ length: mostOff }, (_, n) => `o/${n}`);
    await updatePreferences({ badges: { ...badges, off } });
    await handlers.hideBadges({ place: { kind: 'org', id: 'more' } }, from);
    expect((await readPreferences()).badges.off).toEqual([...off.slice(1), 'o/more']);
  });

  it('remember which tab has asked', async () => {
    await ask({});
    expect(await readAskingTabs()).toEqual([7]);
  });
});

describe('the card', () => {
  it('tells the strongest reasons in sentences, and the last login', async () => {
    const answer = await handlers.badgeCard({ place: null, person: 'anna' }, from);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        name: 'Name of anna',
        score: 40,
        level: 'moderate',
        sharedBy: 2,
        moreReasons: 0,
        openAlerts: 0,
        learning: null,
      },
    });
    const card = answer.ok ? answer.value : null;
    expect(card?.reasons.map(({ text }) => text).join()).toMatch(/Iran/);
    expect(card?.lastLogin).toBe('3 h ago from \u2068Berlin\u2069, Germany');
    expect(card?.trend).toHaveLength(30);
  });

  it('is empty for somebody unknown', async () =>
    expect(await handlers.badgeCard({ place: null, person: 'nobody' }, from)).toEqual({ ok: true, value: null }));
});

it('keeps on which pages nobody was recognized', async () => {
  await handlers.pageRead({ page: '/o/…/users', recognized: false }, from);
  expect(await readUnreadPages()).toEqual({ '/o/…/users': { at: now, times: 1 } });
});

it('opens a person in Orgwatch', async () => {
  await handlers.openPerson({ place: null, person: '557058:a b' }, from);
  const [tab] = (await fakeBrowser.tabs.query({})).slice(-1);
  expect(tab?.url).toMatch(/options\.html#\/people\/557058%3Aa%20b$/);
});
