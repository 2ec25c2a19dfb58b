import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minuteMs } from '../durations';
import type { Filter } from '../filter/filter';
import { viewOf } from '../store/testing/view-of';
import { run } from './run';
import {
  arbitraryAggregate,
  arbitraryFilter,
  arbitraryList,
  arbitraryStore,
  arbitrarySummary,
} from './testing/arbitrary-query';
import { plainAggregate, plainList, plainSummary } from './testing/plain-run';

const arbitraryCase = fc.record({
  store: arbitraryStore(2),
  // With many events of a kind it pays to count for several queries at once; with few it does not.
  copies: fc.constantFrom(1, 1, 40),
  shared: fc.option(arbitraryFilter),
  aggregates: fc.array(arbitraryAggregate, { minLength: 1, maxLength: 8 }),
  list: arbitraryList,
  summary: arbitrarySummary,
});

/** What a dashboard asks: each panel its own question under the one filter of the reader. */
const under = (shared: Filter | null, filter: Filter): Filter =>
  shared ? { kind: 'and', of: [shared, filter] } : filter;

test('one scan counts what plain loops over the events count', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ store: { meaning, ranges, ...store }, copies, shared, ...asked }) => {
      const [range = { from: 0, to: 0 }] = ranges;
      const batches = store.batches.map(({ org, events }) => ({
        org,
        events: Array.from({ length: copies }, (_, n) =>
          events.map((event) => ({ ...event, at: event.at + n * 97 * minuteMs })),
        ).flat(),
      }));
      const { view, rows } = viewOf(batches, meaning);
      const aggregates = asked.aggregates.map((query, i) => ({
        ...query,
        range: i % 4 === 3 ? (ranges[1] ?? range) : range,
        filter: under(shared, query.filter),
      }));
      const list = { ...asked.list, range, filter: under(shared, asked.list.filter) };
      const summary = { ...asked.summary, range, filter: under(shared, asked.summary.filter) };
      const results = run([...aggregates, summary, list], view);
      const listed = results.at(-1);
      expect(results.slice(0, -1)).toEqual([
        ...aggregates.map((query) => plainAggregate(query, rows, meaning)),
        plainSummary(summary, rows, meaning),
      ]);
      const expected = plainList(list, rows, meaning);
      expect(listed).toMatchObject({
        kind: 'list',
        total: expected.total,
        rows: expected.rows.map(({ org, event, segment, row }) => ({ ref: { segment, row }, org, at: event.at })),
      });
      expect(listed?.rows).toHaveLength(expected.rows.length);
    }),
    { numRuns: 100 },
  );
}, 30_000);
