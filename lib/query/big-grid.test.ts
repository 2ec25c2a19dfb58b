import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything } from '../filter/filter';
import { arbitraryEvent } from '../store/testing/arbitrary-event';
import { viewOf } from '../store/testing/view-of';
import { type AggregateQuery, otherKey } from './query';
import { run } from './run';

const day = 86_400_000;
const start = Date.parse('2026-05-04T00:00:00Z');

const events = fc.array(
  arbitraryEvent(
    fc.string(),
    fc.integer({ min: 0, max: 99 }).map((part) => start + part * day),
  ),
  { minLength: 1, maxLength: 30 },
);

/** Days are so many that actor × ip × minute fits in no dense grid, nor in one pass. */
test.each([2, 20, 100])('minutes of %i days, by actor and ip', (days) => {
  fc.assert(
    fc.property(events, (list) => {
      const range = { from: start, to: start + days * day };
      const inRange = list.filter(({ at }) => at < range.to);
      const { view } = viewOf([{ org: 'o', events: list }]);
      const query: AggregateQuery = {
        kind: 'aggregate',
        range,
        filter: everything,
        groupBy: [{ field: 'actor' }, { field: 'ip' }],
        bucket: { unit: 'minute', every: 1 },
        measure: { kind: 'count' },
        order: 'key',
        timeZone: 'UTC',
      };
      const folded = query.groupBy.map((by) => ({ ...by, top: 1, rest: 'fold' as const }));
      const [all, top] = run([query, { ...query, groupBy: folded }], view);
      const groups = Map.groupBy(inRange, ({ actor, ip, at }) => JSON.stringify([actor.id, ip, at]));
      const counted = all.rows.map(({ keys, bucket, value }) => [JSON.stringify([...keys, bucket]), value] as const);
      expect(new Map(counted)).toEqual(new Map([...groups].map(([key, of]) => [key, of.length])));
      expect(all.total).toBe(inRange.length);
      expect(top.rows.reduce((sum, { value }) => sum + value, 0)).toBe(inRange.length);
      for (const i of [0, 1]) expect(new Set(top.rows.map(({ keys }) => keys[i])).size).toBeLessThanOrEqual(2);
      if (all.rows.length > 4) expect(JSON.stringify(top.rows)).toContain(JSON.stringify(otherKey));
    }),
    { numRuns: 10 },
  );
});
