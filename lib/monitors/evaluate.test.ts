import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filter } from '../filter/filter';
import { viewOf } from '../store/testing/view-of';
import { evaluate } from './evaluate';
import { arbitraryBatches, arbitraryMonitor, begun, times, triggers } from './testing/arbitrary-watch';
import { plainEpisodes, sorted } from './testing/plain-episodes';

const lists = { riskyCountries: ['BR', 'PL'], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };

const arbitraryExcluded: fc.Arbitrary<Filter | null> = fc.constantFrom<(Filter | null)[]>(null, null, {
  kind: 'in' as const,
  field: 'ip' as const,
  values: ['192.0.2.1'],
});

/** How many events a page has: enough that something happens, and not too many for plain loops. */
const lengths = {
  count: [0, 12],
  distinct: [0, 12],
  missing: [0, 6],
  usual: [25, 50],
  sequence: [3, 7],
  logins: [0, 12],
} as const;

describe.each(['count', 'distinct', 'missing', 'usual', 'sequence', 'logins'] as const)('%s', (kind) => {
  const at = kind === 'usual' ? times.weeks : times.near;
  const [least, most] = lengths[kind];

  test('evaluates as plain loops over the events do', () => {
    fc.assert(
      fc.property(
        arbitraryBatches(at, most, least),
        arbitraryMonitor(triggers[kind]),
        fc.record({ from: fc.constantFrom(-5, -5, 0, 10, 30), for: fc.constantFrom(0, 10, 30, 60, 60) }),
        fc.integer({ min: 20, max: 60 }),
        arbitraryExcluded,
        (batches, monitor, span, collected, excluded) => {
          const { view, rows } = viewOf(batches);
          const moments = { from: begun + span.from, to: begun + span.from + span.for };
          const collectedUntil = begun + collected;
          const circumstances = { lists, excluded, timeZone: 'Europe/Warsaw', now: begun + 60, collectedUntil };
          const watch = { monitor, org: 'o', moments, circumstances };
          expect(sorted(evaluate({ ...watch, view }))).toEqual(
            sorted(plainEpisodes({ ...watch, rows, meaning: view })),
          );
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
