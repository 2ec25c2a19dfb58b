import fc from 'fast-check';
import type { AuditEvent } from '../../audit/event';
import { plainEvent } from '../../store/testing/page';
import { type Batch, viewOf } from '../../store/testing/view-of';
import { type PassChunk, scorePeople } from '../pass';
import type { PassCircumstances } from '../pass-circumstances';
import { type AnySignal, defineSignal } from '../signal';
import { circumstancesAt } from './circumstances';

/** The moment at which all is looked at, ms. */
export const now = Date.UTC(2026, 5, 1, 12);
export const circumstances = circumstancesAt(now, {
  lists: { riskyCountries: ['IR'], vpnRanges: [], officeRanges: [] },
});

/** Everybody of the organization `o`, in the order of their ids, and the parts in which they were handed over. */
export async function pass(
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

/** Somebody to whom something is done. */
export const target = (id: string) => ({ type: 'users', id, name: `Target ${id}` });

/** What somebody did at a time, ms. */
export const by = (id: string, at: number, more: Partial<AuditEvent> = {}) =>
  plainEvent(`${id}${at}`, at, { actor: { id, name: `Name ${id}`, email: `${id}@x.org`, type: 'user' }, ...more });

/** Times are apart from each other, so that there is one order of them. */
export const events = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { maxLength: 40 }).chain((times) =>
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

/** What people did to each other, in two organizations. */
export const orgs = fc.array(fc.record({ org: fc.constantFrom('o', 'o', 'other'), events }), { maxLength: 4 });

/** Tells of every event of a person, so loud as the address says. */
export const loud = defineSignal({
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
  examples: { tells: [], silent: [] },
});
