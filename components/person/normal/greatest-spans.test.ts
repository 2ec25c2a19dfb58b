import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatestSpans } from './greatest-spans';

const hoursIn = (...spans: [weekdays: number[], from: number, to: number][]): Uint8Array => {
  const marked = new Uint8Array(168);
  for (const [weekdays, from, to] of spans)
    for (const weekday of weekdays) marked.fill(1, (weekday - 1) * 24 + from, (weekday - 1) * 24 + to);
  return marked;
};
const sizeOf = ({ weekdays, from, to }: { weekdays: number[]; from: number; to: number }) =>
  weekdays.length * (to - from);

describe('the greatest spans', () => {
  it('tell the most first, and count what they leave out', () => {
    const marked = hoursIn([[1, 2, 3, 4, 5], 8, 18], [[2, 4], 18, 21], [[6], 10, 11], [[7], 3, 5]);
    expect(greatestSpans(marked, 2)).toEqual({
      spans: [
        { weekdays: [1, 2, 3, 4, 5], from: 8, to: 18 },
        { weekdays: [2, 4], from: 18, to: 21 },
      ],
      rest: 3,
    });
    expect(greatestSpans(marked, 9).rest).toBe(0);
    expect(greatestSpans(hoursIn(), 3)).toEqual({ spans: [], rest: 0 });
    expect(greatestSpans(hoursIn([[1, 2, 3, 4, 5, 6, 7], 0, 24]), 3).spans).toHaveLength(1);
  });

  it('are marked throughout, no hour twice, and none could be greater', () => {
    const week = fc.array(fc.constantFrom(0, 0, 1, 1, 1), { minLength: 168, maxLength: 168 });
    fc.assert(
      fc.property(week, fc.integer({ min: 1, max: 4 }), (marked, most) => {
        const { spans, rest } = greatestSpans(marked, most);
        const left = [...marked];
        for (const span of spans) {
          for (let from = 0; from < 24; from++)
            for (let to = from + 1; to <= 24; to++) {
              const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) =>
                left.slice((day - 1) * 24 + from, (day - 1) * 24 + to).every((hour) => hour === 1),
              );
              expect(weekdays.length * (to - from)).toBeLessThanOrEqual(sizeOf(span));
            }
          for (const day of span.weekdays)
            for (let hour = span.from; hour < span.to; hour++) {
              expect(left[(day - 1) * 24 + hour]).toBe(1);
              left[(day - 1) * 24 + hour] = 0;
            }
        }
        expect(rest).toBe(left.filter((hour) => hour === 1).length);
      }),
      { numRuns: 40 },
    );
  });
});
