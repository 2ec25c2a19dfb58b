import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { columnIds, columns } from './columns';
import type { StoreReader } from './event-store';
import { createReader } from './reader';
import { arbitraryEvent } from './testing/arbitrary-event';
import { testDatabase } from './testing/open-test-database';
import { pageOf, rawOf, understood } from './testing/page';
import { createWriter } from './writer';

/** The store as a plain list. */
interface Stored {
  org: string;
  event: AuditEvent;
}

type Step =
  | { kind: 'append'; org: string; events: AuditEvent[] }
  | { kind: 'compact'; org: string }
  | { kind: 'remove'; org: string }
  | { kind: 'restart' };

const orgs = ['o1', 'o2'];
const org = fc.constantFrom(...orgs);
// Few ids, so that they come again: within a page, across pages, in another org.
const event = arbitraryEvent(
  fc.integer({ min: 0, max: 150 }).map((id) => `id-${id}`),
  fc.integer({ min: 0, max: 1_000 }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({ kind: fc.constant('append' as const), org, events: fc.array(event, { maxLength: 6 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('compact' as const), org }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), org }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

/** What a reader shows of a range: every column of every row, and the payload. */
async function shown(reader: StoreReader, from: number, to: number, of: readonly string[] | null) {
  const { segments, dictionaries } = await reader.view({ from, to }, of);
  const rows = [];
  for (const { id, org, at, codes, rows: count } of segments) {
    const payloads = await reader.payloads(Array.from({ length: count }, (_, row) => ({ segment: id, row })));
    for (let row = 0; row < count; row++) {
      if ((at[row] ?? 0) < from || (at[row] ?? 0) >= to) continue;
      const values = columnIds.map((column) => dictionaries[column].values[codes[column][row] ?? 0]);
      rows.push(JSON.stringify([org, at[row], values, payloads[row]]));
    }
  }
  return rows.sort();
}

const expected = (list: readonly Stored[], from: number, to: number, of: readonly string[] | null) =>
  list
    .filter(({ org, event: { at } }) => at >= from && at < to && (of?.includes(org) ?? true))
    .map(({ org, event }) =>
      JSON.stringify([org, event.at, columnIds.map((column) => columns[column](event).value), rawOf(event)]),
    )
    .sort();

test('whatever happens, it holds what a plain list would hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 90 }), async (steps) => {
      const database = testDatabase();
      const reader = createReader(database.connect());
      let writer = createWriter({ db: database.connect(), now: () => 0 });
      let list: Stored[] = [];
      for (const step of steps) {
        if (step.kind === 'restart') writer = createWriter({ db: database.connect(), now: () => 0 });
        else if (step.kind === 'compact') await writer.compact(step.org);
        else if (step.kind === 'remove') {
          await writer.removeOrg(step.org);
          list = list.filter((stored) => stored.org !== step.org);
        } else {
          const fresh: Stored[] = [];
          for (const event of step.events) {
            const known = [...list, ...fresh].some((stored) => stored.org === step.org && stored.event.id === event.id);
            if (!known) fresh.push({ org: step.org, event });
          }
          const times = fresh.map(({ event }) => event.at);
          expect(await writer.append(pageOf(step.org, step.events.map(understood)))).toEqual({
            added: fresh.length,
            duplicates: step.events.length - fresh.length,
            quarantined: 0,
            span: fresh.length === 0 ? null : { from: Math.min(...times), to: Math.max(...times) },
          });
          list.push(...fresh);
        }
        if (step.kind !== 'append')
          expect(await shown(reader, 200, 700, ['o1'])).toEqual(expected(list, 200, 700, ['o1']));
      }
      await writer.compact('o1');
      expect(await shown(reader, 0, 2_000, null)).toEqual(expected(list, 0, 2_000, null));
      for (const holding of await reader.holdings()) {
        const own = list.filter((stored) => stored.org === holding.org).map(({ event }) => event.at);
        expect(holding).toMatchObject({
          rows: own.length,
          from: own.length > 0 ? Math.min(...own) : null,
          to: own.length > 0 ? Math.max(...own) : null,
        });
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);
