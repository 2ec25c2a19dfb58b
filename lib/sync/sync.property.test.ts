import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { dayMs } from '../durations';
import { createSync } from './sync';
import {
  createFakeClock,
  createFate,
  harnessPorts,
  type LoggedEvent,
  memoryStore,
  scriptedSource,
} from './testing/sync-harness';

vi.setConfig({ testTimeout: 60_000 });

const start = Date.UTC(2026, 7, 15, 12, 34, 56);
const minute = 60_000;

const behaviour = fc.record({
  lastPage: fc.constantFrom('cursor' as const, 'null' as const, 'null-when-empty' as const),
  windowBy: fc.constantFrom('time' as const, 'processed-at' as const),
  expired: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
  repeats: fc.boolean(),
});

/** When an event happened, in minutes before or after the start, and how much later it was processed. */
const moment = fc.record({
  before: fc.oneof(fc.integer({ min: -60, max: 3 * 1440 }), fc.integer({ min: 0, max: 9 * 1440 })),
  late: fc.integer({ min: 0, max: 30 }),
  /** Several at the very same moment, as an import makes them. */
  times: fc.integer({ min: 1, max: 4 }),
});

const logOf = (moments: readonly { before: number; late: number; times: number }[]): LoggedEvent[] =>
  moments.flatMap(({ before, late, times }, index) =>
    Array.from({ length: times }, (_, copy) => {
      const at = start - before * minute;
      return { id: `e${index}-${copy}`, at, processedAt: at + late * minute };
    }),
  );

it('stores exactly the log, whatever the pages are like and wherever the browser ends it', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(moment, { maxLength: 40 }),
      behaviour,
      fc.integer({ min: 2, max: 7 }),
      fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 8 }),
      async (moments, how, pageLimit, crashes) => {
        const log = logOf(moments);
        const clock = createFakeClock(start);
        const fate = createFate(crashes);
        const memory = memoryStore();
        const scripted = scriptedSource(log, how, clock.now);
        const store = {
          ...memory,
          async append(page: Parameters<typeof memory.append>[0]) {
            fate.step();
            const counts = await memory.append(page);
            fate.step();
            return counts;
          },
          async updateRecord(org: string, change: Parameters<typeof memory.updateRecord>[1]) {
            fate.step();
            const record = await memory.updateRecord(org, change);
            fate.step();
            return record;
          },
        };
        const source = {
          ...scripted,
          async fetchPage(request: Parameters<typeof scripted.fetchPage>[0]) {
            fate.step();
            clock.advance(500);
            return scripted.fetchPage(request);
          },
        };
        // A new life each time: nothing but the store is carried over. The last ones are for what came in meanwhile.
        for (let life = 0; life < 40 || fate.isDead(); life++) {
          fate.revive();
          await createSync(harnessPorts({ source, store, clock, pageLimit })).run({ manual: true });
          clock.advance(5 * minute);
        }

        const record = memory.record();
        const from = record.backfill?.from ?? 0;
        const expected = log.filter(({ at, processedAt }) => at >= from && processedAt <= clock.now() - 10 * minute);
        expect(record.backfill?.completedAt).not.toBeNull();
        expect(record.backfill?.daysDone).toBe(record.backfill?.daysTotal);
        expect([...memory.events.keys()].sort()).toEqual(expect.arrayContaining(expected.map(({ id }) => id).sort()));
        expect(record.events).toBe(memory.events.size);
        expect(from).toBeGreaterThanOrEqual(start - 8 * dayMs);
      },
    ),
    { numRuns: 150 },
  ));
