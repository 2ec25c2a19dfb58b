import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ViewRow, viewOf } from '../store/testing/view-of';
import { arrange } from './arrange';
import type { ArrangeQuery, SortField } from './arrangement';
import { arbitraryField, arbitraryFilter, arbitraryStore } from './testing/arbitrary-query';
import { plainArrange } from './testing/plain-run';

const mirrored = (value: string) => [...value].reverse().join('');

const arbitraryCase = fc.record({
  store: arbitraryStore(1),
  filter: fc.oneof(fc.constant<ArrangeQuery['filter']>({ kind: 'and', of: [] }), arbitraryFilter),
  by: fc.oneof(fc.constant<SortField>('time'), arbitraryField),
  descending: fc.boolean(),
  renamed: fc.boolean(),
  window: fc.tuple(fc.nat(40), fc.nat(40)),
  keep: fc.infiniteStream(fc.boolean()),
});

test('events in an order are those that plain sorting gives', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ store: { batches, meaning, ranges }, filter, by, descending, renamed, ...rest }) => {
      const { view, rows } = viewOf(batches, meaning);
      const [range = { from: 0, to: 0 }] = ranges;
      // Activities read as our own texts; those are not this test's.
      const nameOf = renamed || by === 'activity' ? mirrored : undefined;
      const query: ArrangeQuery = { range, filter, sort: { by, descending }, ...(nameOf ? { nameOf } : {}) };
      const expected = plainArrange(query, rows, meaning);
      const arrangement = arrange(query, view);
      expect(arrangement.total).toBe(expected.length);
      expect(arrangement.refs(0, expected.length)).toEqual(expected.map(refOf));
      const [from, to] = rest.window;
      const shown = expected.slice(from, to);
      expect(arrangement.rows(from, to)).toMatchObject(
        shown.map((row) => ({ ref: refOf(row), org: row.org, at: row.event.at, action: row.event.action })),
      );
      expect(arrangement.rows(from, to)).toHaveLength(shown.length);

      const parts = [...arrangement.inStorage(3)];
      const stored = parts.flatMap(({ positions, refs }) =>
        refs.map((ref, i) => ({ ref, position: positions[i] ?? -1 })),
      );
      expect(
        parts.every(({ refs }) => refs.length <= 3 && new Set(refs.map(({ segment }) => segment)).size === 1),
      ).toBe(true);
      expect(stored.toSorted((a, b) => a.position - b.position).map(({ ref }) => ref)).toEqual(expected.map(refOf));
      const segments = stored.map(({ ref: { segment } }) => segment).filter((id, i, all) => id !== all[i - 1]);
      expect(segments).toEqual([...new Set(expected.map(({ segment }) => segment))]);
      expect(
        Map.groupBy(stored, ({ ref }) => ref.segment)
          .values()
          .every(ascends),
      ).toBe(true);

      const kept = expected.map(() => rest.keep.next().value === true);
      const only = arrangement.only(Uint8Array.from(kept, Number));
      const left = expected.filter((_, i) => kept[i]);
      expect(only.total).toBe(left.length);
      expect(only.refs(0, left.length)).toEqual(left.map(refOf));
    }),
    { numRuns: 300 },
  );
}, 30_000);

const ascends = (of: { ref: { row: number } }[]) => of.every(({ ref }, i) => ref.row > (of[i - 1]?.ref.row ?? -1));

const refOf = ({ segment, row }: ViewRow) => ({ segment, row });
