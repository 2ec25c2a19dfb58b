import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPairIndex } from './pair-index';

const number = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

test('pairs are numbered in the order in which they are first seen', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (pairs) => {
      const index = createPairIndex();
      const seen = new Map<string, number>();
      for (const [high, low] of pairs) {
        const key = `${high} ${low}`;
        if (!seen.has(key)) seen.set(key, seen.size);
        const found = index.indexOf(high, low);
        expect(found).toBe(seen.get(key));
        expect([index.highAt(found), index.lowAt(found)]).toEqual([high, low]);
      }
      expect(index.size).toBe(seen.size);
    }),
  );
});

test('many pairs keep their numbers while the index grows', () => {
  const index = createPairIndex();
  const pairs = Array.from({ length: 50_000 }, (_, i) => [i % 17, i * 65_536] as const);
  const first = pairs.map(([high, low]) => index.indexOf(high, low % 2 ** 32));
  expect(pairs.map(([high, low]) => index.indexOf(high, low % 2 ** 32))).toEqual(first);
  expect(new Set(first).size).toBe(index.size);
});
