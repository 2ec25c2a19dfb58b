import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from '../store/testing/view-of';
import { run } from './run';
import { arbitraryAggregate, arbitraryList, arbitraryStore, arbitrarySummary } from './testing/arbitrary-query';
import { plainAggregate, plainList, plainSummary } from './testing/plain-run';

const arbitraryCase = fc.record({
  store: arbitraryStore(2),
  aggregates: fc.array(arbitraryAggregate, { minLength: 1, maxLength: 4 }),
  list: arbitraryList,
  summary: arbitrarySummary,
});

test('one scan counts what plain loops over the events count', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ store: { batches, meaning, ranges }, ...asked }) => {
      const [range = { from: 0, to: 0 }] = ranges;
      const { view, rows } = viewOf(batches, meaning);
      const aggregates = asked.aggregates.map((query, i) => ({ ...query, range: ranges[i % 2] ?? range }));
      const list = { ...asked.list, range };
      const summary = { ...asked.summary, range };
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
    { numRuns: 150 },
  );
}, 30_000);
