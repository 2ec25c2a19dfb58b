import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { dayMs, minuteMs } from '../durations';
import { plainEvent } from '../store/testing/page';
import { type Batch, viewOf } from '../store/testing/view-of';
import { concernedBy } from './concerned';
import { scorePeople } from './pass';
import type { PersonRecord } from './person-record';
import { passwordSpray } from './signals/password-spray';
import { circumstancesAt } from './testing/circumstances';

const now = Date.UTC(2026, 5, 1, 12);
const names = ['anna', 'ben', 'cem', 'dora', 'eli', 'fay', 'gus'];

const attempt = (id: string, at: number, isGood = false, ip = '203.0.113.7'): AuditEvent =>
  plainEvent(`${id}${at}${ip}`, at, {
    actor: { id, name: id, email: '', type: 'user' },
    ip,
    ...(isGood ? {} : { action: 'user_login_failed', outcome: 'failure' }),
  });

async function pass(batches: readonly Batch[], people: ReadonlySet<string> | null): Promise<Map<string, PersonRecord>> {
  const { view } = viewOf(batches);
  const records = new Map<string, PersonRecord>();
  const source = { view, org: 'o', people, circumstances: circumstancesAt(now, {}), breathe: async () => {} };
  for await (const { people: some } of scorePeople({ ...source, signals: [passwordSpray] }))
    for (const record of some) records.set(record.person, record);
  return records;
}

it('whoever signed in while an address tried others is concerned as soon as it has tried enough', () => {
  const at = (minute: number) => now - dayMs + minute * minuteMs;
  const tried = ['ben', 'cem', 'dora', 'eli'].map((name, n) => attempt(name, at(n)));
  const elsewhere = attempt('gus', at(5), true, '203.0.113.8');
  const other = { org: 'other', events: [attempt('zoe', at(5), true)] };
  const old = [...tried, attempt('anna', at(5), true), elsewhere];
  const concerned = (fresh: AuditEvent) =>
    concernedBy(viewOf([{ org: 'o', events: old }, { org: 'o', events: [fresh] }, other]).view, 'o', {
      from: fresh.at,
      to: fresh.at,
    });
  expect(concerned(attempt('fay', at(9)))).toEqual(new Set(['fay', 'anna']));
  // One that was tried already, and one long after, make it no spray.
  expect(concerned(attempt('ben', at(9)))).toEqual(new Set(['ben']));
  expect(concerned(attempt('fay', at(60)))).toEqual(new Set(['fay']));
});

it('scoring whom new attempts concern leaves all as a whole pass would make it', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(...names),
          // A little more than an hour of two days: what comes late may join two sprays.
          at: fc
            .tuple(fc.constantFrom(0, 0, 0, 1), fc.integer({ min: 0, max: 70 }))
            .map(([day, minute]) => now - (3 - day) * dayMs + minute * minuteMs),
          isGood: fc.constantFrom(true, false, false, false),
          ip: fc.constantFrom('203.0.113.7', '203.0.113.7', '203.0.113.7', '203.0.113.8'),
        }),
        { selector: ({ id, at, ip }) => `${id} ${at} ${ip}`, minLength: 20, maxLength: 60, size: 'max' },
      ),
      fc.integer({ min: 1, max: 12 }),
      async (drafts, late) => {
        const list = drafts.map(({ id, at, isGood, ip }) => attempt(id, at, isGood, ip));
        const [old, fresh] = [list.slice(late), list.slice(0, late)];
        const records = await pass([{ org: 'o', events: old }], null);
        const held = [
          { org: 'o', events: old },
          { org: 'o', events: fresh },
        ];
        const times = fresh.map(({ at }) => at);
        const span = { from: Math.min(...times), to: Math.max(...times) };
        const wanted = concernedBy(viewOf(held).view, 'o', span);
        for (const [person, record] of await pass(held, wanted)) records.set(person, record);
        const all = await pass(held, null);
        expect(new Map([...all.keys()].map((person) => [person, records.get(person)]))).toEqual(all);
      },
    ),
    { numRuns: 200 },
  ));
