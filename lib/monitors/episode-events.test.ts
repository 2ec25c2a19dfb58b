import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Filter } from '../filter/filter';
import { matchesRow } from '../filter/testing/plain-filter';
import { viewOf } from '../store/testing/view-of';
import { eventsOfEpisode } from './episode-events';
import { evaluate } from './evaluate';
import { arbitraryBatches, arbitraryMonitor, begun, times, triggers } from './testing/arbitrary-watch';

const lists = { riskyCountries: ['BR', 'PL'], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };
const moments = { from: begun, to: begun + 60 };

test('as many events as counted stand behind an episode, from its first to its last', () => {
  const excluded = fc.constantFrom<(Filter | null)[]>(null, { kind: 'in', field: 'ip', values: ['192.0.2.1'] });
  let found = 0;
  fc.assert(
    fc.property(
      arbitraryBatches(times.near, 12, 4),
      arbitraryMonitor(triggers.count),
      excluded,
      (batches, monitor, excluded) => {
        const { view, rows } = viewOf(batches);
        const circumstances = { lists, excluded, timeZone: 'UTC', now: moments.to, collectedUntil: moments.to };
        // One long window: everything from the first to the last event was counted at once.
        const long = { ...monitor, window: 100 };
        for (const episode of evaluate({ monitor: long, view, org: 'o', moments, circumstances })) {
          if (long.self && long.groupBy !== 'actor' && long.groupBy !== 'target') continue;
          found++;
          const { filter, range } = eventsOfEpisode(long, episode, circumstances);
          const behind = rows.filter(
            (row) => row.event.at >= range.from && row.event.at < range.to && matchesRow(filter, row, view),
          );
          expect(behind).toHaveLength(episode.peak);
          expect(Math.min(...behind.map(({ event }) => event.at))).toBe(episode.firstAt);
          expect(Math.max(...behind.map(({ event }) => event.at))).toBe(episode.lastAt);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});
