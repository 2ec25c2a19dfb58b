import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from './greatest';

test('the first few are those that sorting all would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(20), (numbers, limit) => {
      const compare = (a: number, b: number) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b;
      expect(firstOf(numbers.length, limit, compare)).toEqual([...numbers.keys()].sort(compare).slice(0, limit));
    }),
  );
});
