import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../durations';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { concernedBy } from './concerned';
import { findingId } from './finding';
import type { AnySignal } from './signal';
import { by, events, loud, now, orgs, pass, target } from './testing/acts';

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
