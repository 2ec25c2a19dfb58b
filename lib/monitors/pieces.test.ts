import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../store/testing/view-of';
import { backTest } from './back-test';
import { evaluate } from './evaluate';
import { arbitraryBatches, arbitraryMonitor, begun, times, triggers } from './testing/arbitrary-watch';
import { merged } from './testing/merged';
import { sorted } from './testing/plain-episodes';
import { plainMoments } from './testing/plain-moments';

const lists = { riskyCountries: ['BR', 'PL'], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };
const range = { from: begun - 5, to: begun + 60 };
const circumstances = { lists, excluded: null, timeZone: 'UTC', now: range.to, collectedUntil: range.to };
const recoveryOf = ({ recovery }: { recovery: number | null }) => recovery ?? Number.POSITIVE_INFINITY;

const lengths = { count: 12, distinct: 12, missing: 6, sequence: 7, logins: 12 } as const;

describe.each(['count', 'distinct', 'missing', 'sequence', 'logins'] as const)('%s', (kind) => {
  const arbitraryCase = fc.record({
    batches: arbitraryBatches(times.near, lengths[kind], 2),
    monitor: arbitraryMonitor(triggers[kind]),
  });

  test('judged in pieces gives what it gives in one', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.array(fc.integer({ min: -5, max: 60 })), ({ batches, monitor }, cuts) => {
        const { view } = viewOf(batches);
        const whole = evaluate({ monitor, view, org: 'o', moments: range, circumstances });
        const edges = [range.from, ...cuts.map((cut) => begun + cut).sort((a, b) => a - b), range.to];
        const pieces = edges.slice(1).flatMap((to, i) => {
          const moments = { from: edges[i] ?? to, to };
          return evaluate({ monitor, view, org: 'o', moments, circumstances });
        });
        const recovery = recoveryOf(monitor);
        expect(sorted(merged(pieces, recovery))).toEqual(sorted(merged(whole, recovery)));
        // Nothing that was told apart in one piece is one and the same alert.
        expect(merged(whole, recovery)).toHaveLength(whole.length);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  // Silence can end by an event that comes late; of all else there is only ever more.
  test.skipIf(kind === 'missing' || kind === 'logins')(
    'page after page, in any order, gives what the history gives',
    () => {
      fc.assert(
        fc.property(arbitraryCase, ({ batches, monitor }) => {
          const live = batches.flatMap(({ org, events }, n) => {
            if (org !== 'o' || events.length === 0) return [];
            const { view } = viewOf(batches.slice(0, n + 1));
            const at = events.map((event) => event.at);
            const moments = { from: Math.min(...at), to: Math.max(...at) + monitor.window };
            return evaluate({ monitor, view, org, moments, circumstances });
          });
          const history = backTest({ monitor, view: viewOf(batches).view, range, circumstances, slices: 1 }).episodes;
          const recovery = recoveryOf(monitor);
          expect(sorted(merged(live, recovery))).toEqual(
            sorted(merged(history, recovery).filter(({ org }) => org === 'o')),
          );
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );
});

test('the course holds the greatest value at an event of each slice', () => {
  const drawn = fc.constantFrom('count' as const, 'distinct' as const, 'sequence' as const);
  fc.assert(
    fc.property(
      arbitraryBatches(times.near, 7),
      drawn.chain((kind) => arbitraryMonitor(triggers[kind])),
      fc.integer({ min: 1, max: 20 }),
      (batches, monitor, slices) => {
        const { view, rows } = viewOf(batches);
        const { course } = backTest({ monitor, view, range, circumstances, slices });
        const moments = ['o', 'other'].flatMap((org) =>
          plainMoments({ monitor, org, moments: range, circumstances, rows, meaning: view }),
        );
        const expected = Array.from({ length: slices }, (_, i) => {
          const isIn = ({ at }: { at: number }) => Math.floor((at - course.from) / course.slice) === i;
          return Math.max(0, ...moments.filter(isIn).map(({ value }) => value));
        });
        expect([...course.values]).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
