import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../lib/durations';
import type { Contribution } from '../../../lib/risk/score';
import { groupByDay } from './group-by-day';

const of = (at: number) => ({ id: String(at), finding: { at } }) as Contribution;
const utcDay = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('findings by day', () => {
  it('stand under their day, the newest first', () => {
    const days = groupByDay([of(10), of(dayMs + 5), of(20)], utcDay);
    expect(days.map(({ day, findings }) => [day, findings.map(({ finding }) => finding.at)])).toEqual([
      ['1970-01-02', [dayMs + 5]],
      ['1970-01-01', [20, 10]],
    ]);
  });

  it('are all there, once each, in one order of time over all days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 * dayMs })), (times) => {
        const days = groupByDay(times.map(of), utcDay);
        expect(days.flatMap(({ findings }) => findings.map(({ finding }) => finding.at))).toEqual(
          times.toSorted((a, b) => b - a),
        );
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      }),
    );
  });
});
