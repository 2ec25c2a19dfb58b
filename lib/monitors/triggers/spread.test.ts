import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpread } from './spread';

const plainMedian = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [lower = 0, upper = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (lower + upper) / 2;
};

const plainDeviation = (numbers: readonly number[]): number => {
  const median = plainMedian(numbers);
  return plainMedian(numbers.map((number) => Math.abs(number - median)));
};

const greatest = 30;

test('median and deviation of what came and went are those of a sorted list', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: greatest }));
  const step = fc.record({ number, goes: fc.integer({ min: 0, max: 2 }), asks: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const spread = createSpread(greatest);
      const present: number[] = [];
      for (const { number, goes, asks } of steps) {
        spread.put(number);
        present.push(number);
        for (const gone of present.splice(0, goes)) spread.take(gone);
        if (!asks) continue;
        expect(spread.median()).toBe(plainMedian(present));
        expect(spread.deviation()).toBe(plainDeviation(present));
      }
      expect([spread.median(), spread.deviation()]).toEqual([plainMedian(present), plainDeviation(present)]);
    }),
    { numRuns: 500 },
  );
});
