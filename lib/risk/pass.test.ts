import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { dayMs, hourMs } from '../durations';
import { plainEvent } from '../store/testing/page';
import { type Batch, viewOf } from '../store/testing/view-of';
import { basisOf } from './basis';
import { concernedBy } from './concerned';
import { type Finding, findingId } from './finding';
import { type PassChunk, scorePeople } from './pass';
import type { PassCircumstances } from './pass-circumstances';
import type { PersonRecord } from './person-record';
import { type AnySignal, defineSignal } from './signal';
import { circumstancesAt } from './testing/circumstances';

const now = Date.UTC(2026, 5, 1, 12);
const circumstances = circumstancesAt(now, { lists: { riskyCountries: ['IR'], vpnRanges: [], officeRanges: [] } });
const none = { tells: [], silent: [] };

async function pass(
  batches: readonly Batch[],
  more: { people?: ReadonlySet<string> | null; signals?: readonly AnySignal[]; circumstances?: PassCircumstances } = {},
) {
  const { view } = viewOf(batches);
  const chunks: PassChunk[] = [];
  const source = { view, org: 'o', people: null, circumstances, breathe: async () => {}, ...more };
  for await (const chunk of scorePeople(source)) chunks.push(chunk);
  const people = chunks.flatMap((chunk) => chunk.people).sort((a, b) => (a.person < b.person ? -1 : 1));
  return { people, chunks };
}

const target = (id: string) => ({ type: 'users', id, name: `Target ${id}` });

const by = (id: string, at: number, more: Partial<AuditEvent> = {}) =>
  plainEvent(`${id}${at}`, at, { actor: { id, name: `Name ${id}`, email: `${id}@x.org`, type: 'user' }, ...more });

/** What comes of groups: one is made administrator as a whole, by a person or an app, or is no more. */
const ofGroups = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { maxLength: 12 }).chain((times) =>
  fc.tuple(
    ...times.map((time) =>
      fc
        .record({
          id: fc.constantFrom('anna', 'ben', 'cem'),
          type: fc.constantFrom('user', 'app', 'system'),
          on: fc.constantFrom('anna', 'ben', 'dora'),
          group: fc.constantFrom('crew', 'team'),
          action: fc.constantFrom(
            'user_added_to_group',
            'user_added_to_group',
            'user_removed_from_group',
            'group_granted_admin_access',
            'group_revoked_admin_access',
          ),
        })
        .map(({ id, type, on, group, action }) => {
          const crew = { type: 'groups', id: group, name: group };
          // Apart from what people do beside it.
          const at = now - time * 9 * 60_000 - 1;
          const actor = { id, name: '', email: '', type } as const;
          const of = action.startsWith('user_') ? { target: target(on), scope: crew } : { target: crew };
          return plainEvent(`group${at}`, at, { actor, action, ...of });
        }),
    ),
  ),
);

/** Times are apart from each other, so that there is one order of them. */
const events = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { maxLength: 40 }).chain((times) =>
  fc.tuple(
    ...times.map((time) =>
      fc
        .record({
          id: fc.constantFrom('anna', 'ben', 'cem'),
          action: fc.constantFrom('user_login', 'user_login', 'user_login_failed', 'api_token_created', 'oddity'),
          country: fc.constantFrom('', 'DE', 'IR', 'BR'),
          ip: fc.constantFrom('', '192.0.2.1', '203.0.113.9'),
          on: fc.constantFrom(null, 'anna', 'dora'),
        })
        .map(({ id, on, ...event }) => by(id, now - time * 9 * 60_000, { ...event, target: on && target(on) })),
    ),
  ),
);

const orgs = fc.array(fc.record({ org: fc.constantFrom('o', 'o', 'other'), events }), { maxLength: 4 });

/** Tells of every event of a person, so loud as the address says. */
const loud = defineSignal({
  id: 'risky-location',
  scores: [3, 2, 1],
  learns: false,
  find({ acts }, { acts: { at, country }, text }, tell) {
    for (let row = acts.from; row < acts.to; row++) {
      const value = text('country', country[row] ?? 0);
      tell({ at: at[row] ?? 0, score: value === 'IR' ? 3 : value === 'BR' ? 2 : 1, value, facts: { country: value } });
    }
  },
  eventsOf: () => '',
  examples: none,
});

const learning = { ...loud, learns: true };

describe('a pass over people', () => {
  it('makes of some what it makes of all', () =>
    fc.assert(
      fc.asyncProperty(orgs, fc.subarray(['anna', 'ben', 'cem', 'dora', 'nobody']), async (batches, some) => {
        const all = await pass(batches);
        const wanted = new Set(some);
        const pieces = await pass(batches, { people: wanted });
        expect(pieces.people).toEqual(all.people.filter(({ person }) => wanted.has(person)));
      }),
      { numRuns: 60 },
    ));

  it('makes of some what it makes of all where groups are made administrators, by whomever', () =>
    fc.assert(
      fc.asyncProperty(orgs, ofGroups, fc.subarray(['anna', 'ben', 'cem', 'dora']), async (batches, more, some) => {
        const held = [...batches, { org: 'o', events: more }];
        const all = await pass(held);
        const wanted = new Set(some);
        const pieces = await pass(held, { people: wanted });
        expect(pieces.people).toEqual(all.people.filter(({ person }) => wanted.has(person)));
      }),
      { numRuns: 60 },
    ));

  it('of those whom new events concern leaves all as a whole pass would make it', () =>
    fc.assert(
      fc.asyncProperty(ofGroups, fc.nat(12), async (list, late) => {
        const [old, fresh] = [list.slice(late), list.slice(0, late)];
        const before = await pass([{ org: 'o', events: old }]);
        const held = [
          { org: 'o', events: old },
          { org: 'o', events: fresh },
        ];
        const times = fresh.map(({ at }) => at);
        const span = { from: Math.min(...times), to: Math.max(...times) };
        const wanted = fresh.length > 0 ? concernedBy(viewOf(held).view, 'o', span) : new Set<string>();
        const records = new Map(before.people.map((record) => [record.person, record]));
        for (const record of (await pass(held, { people: wanted })).people) records.set(record.person, record);
        const all = await pass(held);
        expect(all.people.map((record) => records.get(record.person))).toEqual(all.people);
      }),
      { numRuns: 60 },
    ));

  it('knows a group made administrator by an app, whoever is scored', async () => {
    const crew = { type: 'groups', id: 'crew', name: 'crew' };
    const app = { id: 'bot', name: '', email: '', type: 'app' as const };
    const events = [
      by('ben', now - 9, { action: 'user_added_to_group', target: target('dora'), scope: crew }),
      plainEvent('grant', now - 5, { actor: app, action: 'group_granted_admin_access', target: crew }),
    ];
    const { people } = await pass([{ org: 'o', events }], { people: new Set(['dora']) });
    expect(people).toMatchObject([{ person: 'dora', role: 'admin', findings: [{ signal: 'privilege-received' }] }]);
  });

  it('does not depend on the order in which events came, nor on how they are stored', () =>
    fc.assert(
      fc.asyncProperty(
        events.chain((list) =>
          fc.record({
            list: fc.constant(list),
            stored: fc.array(fc.nat(3), { minLength: list.length, maxLength: list.length }),
          }),
        ),
        async ({ list, stored }) => {
          const segments = [0, 1, 2, 3].map((n) => ({
            org: 'o',
            events: list.filter((_, i) => stored[i] === n).reverse(),
          }));
          expect((await pass(segments)).people).toEqual((await pass([{ org: 'o', events: list }])).people);
        },
      ),
      { numRuns: 60 },
    ));

  it('keeps one finding of a signal, day and value: the strongest, of equals the first, with the events of all', () =>
    fc.assert(
      fc.asyncProperty(events, async (list) => {
        const { people } = await pass([{ org: 'o', events: list }], { signals: [loud] });
        for (const { person, findings } of people) {
          const told = list
            .filter(({ actor }) => actor.id === person)
            .sort((a, b) => a.at - b.at)
            .map(({ at, country }) => ({
              at,
              value: country,
              day: Math.floor(at / dayMs),
              score: country === 'IR' ? 3 : country === 'BR' ? 2 : 1,
            }))
            .filter(({ at }) => at >= Math.floor(now / dayMs - 120) * dayMs);
          const expected = [...Map.groupBy(told, ({ day, value }) => `${day} ${value}`).values()].map((ofDay) => {
            const score = Math.max(...ofDay.map((one) => one.score));
            const first = ofDay.find((one) => one.score === score);
            const { at, day, value } = first ?? {};
            return { score, at, day, value, firstAt: ofDay[0]?.at, events: ofDay.length };
          });
          expect(findings).toMatchObject(expected.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)));
          expect(new Set(findings.map(findingId)).size).toBe(findings.length);
        }
      }),
      { numRuns: 60 },
    ));

  it('learns for 14 days and 10 logins, and keeps what it says of later', () =>
    fc.assert(
      fc.asyncProperty(events, async (list) => {
        const { people } = await pass([{ org: 'o', events: list }], { signals: [learning] });
        for (const { person, learned, findings } of people) {
          const own = list.filter(({ actor }) => actor.id === person).sort((a, b) => a.at - b.at);
          const logins = own.filter(({ action }) => action === 'user_login');
          const from = own[0]?.at ?? null;
          const tenth = logins[9]?.at;
          const at = from === null || tenth === undefined ? null : Math.max(from + 14 * dayMs, tenth + 1);
          const learnedAt = at !== null && at <= now ? at : null;
          expect(learned).toEqual({ from, events: own.length, logins: logins.length, at: learnedAt });
          const firstDay = Math.floor((learnedAt ?? Number.POSITIVE_INFINITY) / dayMs);
          for (const { day, at } of findings) expect(day >= firstDay && at >= (learnedAt ?? now + 1)).toBe(true);
          const since = Math.max(learnedAt ?? now + 1, Math.floor(now / dayMs - 120) * dayMs);
          expect(findings.length > 0).toBe(own.some((event) => event.at >= since));
        }
      }),
    ));

  it('is not lost where a signal throws: it says which one and of whom', async () => {
    const broken: AnySignal = {
      ...loud,
      id: 'risky-location',
      find({ person }, _, tell) {
        tell({ at: now, score: 1, value: '', facts: { country: '' } });
        if (person === 'ben') throw new RangeError('too far');
      },
    };
    const events = [by('anna', now), by('ben', now)];
    const { people, chunks } = await pass([{ org: 'o', events }], { signals: [broken] });
    expect(people.map(({ findings }) => findings.length)).toEqual([1, 0]);
    expect(chunks.flatMap(({ failed }) => failed)).toEqual([
      { signal: 'risky-location', person: 'ben', said: 'RangeError: too far' },
    ]);
  });

  it('leaves out what is no number', async () => {
    const odd: typeof loud = {
      ...loud,
      find(_, __, tell) {
        tell({ at: now, score: Number.NaN, value: '', facts: { country: '' } });
        tell({ at: Number.NaN, score: 4, value: '', facts: { country: '' } });
        tell({ at: now, score: 400, value: '', facts: { country: '' } });
      },
    };
    const { people } = await pass([{ org: 'o', events: [by('anna', now)] }], { signals: [odd] });
    expect(people[0]?.findings.map(({ score }) => score)).toEqual([100]);
  });

  it('hands everybody over once, some at a time', async () => {
    const events = Array.from({ length: 600 }, (_, i) => by(`p${i}`, now));
    const { people, chunks } = await pass([{ org: 'o', events }]);
    expect(new Set(people.map(({ person }) => person)).size).toBe(600);
    expect(chunks.map(({ people, done, total }) => [people.length, done, total])).toEqual([
      [250, 250, 600],
      [250, 500, 600],
      [100, 600, 600],
    ]);
  });

  it('finds nobody in nothing', async () => expect((await pass([])).chunks).toEqual([]));
});

describe('a record', () => {
  const only = async (events: AuditEvent[], more?: Partial<PassCircumstances>): Promise<PersonRecord[]> =>
    (await pass([{ org: 'o', events }], { circumstances: { ...circumstances, ...more } })).people;

  it('of somebody who never acted has a name from the targets, and was never seen', async () => {
    const [, dora] = await only([by('anna', now, { action: 'oddity', target: target('dora') })]);
    expect(dora).toMatchObject({
      person: 'dora',
      name: 'Target dora',
      email: '',
      lastSeenAt: null,
      lastLogin: null,
      learned: { from: null, events: 0, logins: 0, at: null },
    });
  });

  it('of an address that was invited has the address', async () => {
    const invited = { type: 'invited-user', id: 'eva@x.org', name: '' };
    const [, eva] = await only([by('anna', now, { action: 'user_invited', target: invited })]);
    expect(eva).toMatchObject({ person: 'eva@x.org', name: '', email: 'eva@x.org' });
  });

  it('has the last login that worked out, and where', async () => {
    const at = { country: 'DE', region: 'BE', city: 'Berlin', ip: '192.0.2.7' };
    const [anna] = await only([
      by('anna', now - 3 * hourMs, at),
      by('anna', now - 2 * hourMs, { action: 'user_login_failed', country: 'IR' }),
      by('anna', now - hourMs, { action: 'oddity', country: 'BR' }),
    ]);
    expect(anna).toMatchObject({ lastLogin: { at: now - 3 * hourMs, ...at }, lastSeenAt: now - hourMs });
  });

  it('knows no place of a last login that came through a VPN', async () => {
    const lists = { ...circumstances.lists, vpnRanges: ['192.0.2.0/24'] };
    const at = { country: 'DE', region: 'BE', city: 'Berlin', ip: '192.0.2.7' };
    const [anna] = await only([by('anna', now - hourMs, at)], { lists });
    expect(anna?.lastLogin).toEqual({ at: now - hourMs, city: '', region: '', country: '', ip: '192.0.2.7' });
  });

  it('has countries and products of 30 days, the most frequent first; what came through a VPN says no country', async () => {
    const lists = { ...circumstances.lists, vpnRanges: ['198.51.100.0/24'] };
    const [anna] = await only(
      [
        ...[1, 2].map((hours) => by('anna', now - hours * hourMs, { country: 'DE', product: 'jira' })),
        by('anna', now - 3 * hourMs, { country: 'AT', product: 'bitbucket' }),
        by('anna', now - 4 * hourMs, { country: 'AT', product: 'jira' }),
        by('anna', now - 5 * hourMs, { country: 'SE', ip: '198.51.100.4', product: 'confluence' }),
        by('anna', now - 31 * dayMs, { country: 'BR', product: 'trello' }),
      ],
      { lists },
    );
    expect(anna).toMatchObject({ countries: ['AT', 'DE'], products: ['jira', 'bitbucket', 'confluence'] });
  });

  it('has no findings of more than 120 days ago', async () => {
    const iran = { country: 'IR', ip: '192.0.2.8' };
    const [anna] = await only([by('anna', now - 130 * dayMs, iran), by('anna', now - 100 * dayMs, iran)]);
    const days = (anna?.findings ?? []).map(({ at }: Finding) => (now - at) / dayMs);
    expect(days).toContain(100);
    expect(Math.max(...days)).toBe(100);
  });
});

describe('whom events concern', () => {
  it('is whoever acted or was acted on in the span, its ends included', () =>
    fc.assert(
      fc.property(orgs, fc.nat(20_000), fc.nat(20_000), (batches, a, b) => {
        const span = { from: now - Math.max(a, b) * 540_000, to: now - Math.min(a, b) * 540_000 };
        const { view, rows } = viewOf(batches);
        const within = rows.filter(({ org, event: { at } }) => org === 'o' && at >= span.from && at <= span.to);
        const expected = within.flatMap(({ event }) => [event.actor.id, ...(event.target ? [event.target.id] : [])]);
        expect(concernedBy(view, 'o', span)).toEqual(new Set(expected));
      }),
    ));

  it('is whoever is in a group that was made administrator', () => {
    const crew = { type: 'groups', id: 'crew', name: '' };
    const app = { id: 'bot', name: '', email: '', type: 'app' as const };
    const joins = (id: string, at: number, scope = crew) =>
      by('ben', at, { action: 'user_added_to_group', target: target(id), scope });
    const { view } = viewOf([
      { org: 'o', events: [joins('dora', 1), joins('cem', 2, { ...crew, id: 'team' })] },
      { org: 'other', events: [joins('eva', 3)] },
      { org: 'o', events: [plainEvent('g', 9, { actor: app, action: 'group_granted_admin_access', target: crew })] },
    ]);
    expect(concernedBy(view, 'o', { from: 9, to: 9 })).toEqual(new Set(['dora']));
  });

  it('is no app, no group and nobody', () => {
    const app = { id: 'bot', name: '', email: '', type: 'app' as const };
    const { view } = viewOf([
      {
        org: 'o',
        events: [
          plainEvent('1', 1, { actor: app, target: { type: 'groups', id: 'g', name: '' } }),
          plainEvent('2', 2, { actor: { ...app, id: '', type: 'user' }, target: target('ben') }),
        ],
      },
    ]);
    expect(concernedBy(view, 'o', { from: 1, to: 2 })).toEqual(new Set(['ben']));
  });
});

describe('a basis', () => {
  const basis = (more: Partial<PassCircumstances> = {}) => basisOf({ ...circumstances, ...more });
  const lists = circumstances.lists;

  it.each<[string, Partial<PassCircumstances>]>([
    ['the time zone', { timeZone: 'Asia/Tokyo' }],
    ['risky countries', { lists: { ...lists, riskyCountries: ['KP'] } }],
    ['VPN ranges', { lists: { ...lists, vpnRanges: ['10.0.0.0/8'] } }],
    ['office ranges', { lists: { ...lists, officeRanges: ['10.0.0.0/8'] } }],
  ])('changes with %s', (_, more) => expect(basis(more)).not.toBe(basis()));

  it('changes with the signals there are', () =>
    expect(basisOf(circumstances, [loud])).not.toBe(basisOf(circumstances, [])));

  it('is the same however lists are ordered, at another time, and with other alerts', () => {
    const list = (riskyCountries: string[]) => basis({ lists: { ...lists, riskyCountries } });
    expect(list(['IR', 'KP'])).toBe(list(['KP', 'IR', 'KP']));
    expect(basis({ now: now + dayMs })).toBe(basis());
  });
});
