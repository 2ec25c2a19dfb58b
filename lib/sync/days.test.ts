import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../durations';
import type { BackfillLane } from '../store/sync-record';
import { beginBackfill, extendBackfill, isPending, nextDay, windowOf } from './days';

const connectedAt = Date.UTC(2026, 7, 15, 12, 30);
const liveFrom = connectedAt - dayMs;

const pending: (lane: BackfillLane) => boolean = isPending;

/** Every window that the lane asks for from here to its end. */
function walk(lane: BackfillLane, now: number) {
  const windows: { from: number; to: number }[] = [];
  let at = lane;
  while (pending(at)) {
    const window = windowOf(at, now);
    if (window) windows.push(window);
    at = nextDay(at, now);
  }
  return { windows, end: at };
}

describe('the days of a backfill', () => {
  it('meet the live lane and reach as far as was chosen, newest first and without gaps', () => {
    fc.assert(
      fc.property(fc.constantFrom(7, 30, 90, 180), fc.nat(dayMs), (depth, offset) => {
        const now = connectedAt + offset;
        const { windows, end } = walk(beginBackfill(now - dayMs, depth), now);
        expect(windows[0]?.to).toBeGreaterThan(now - dayMs);
        expect(windows.at(-1)?.from).toBeLessThanOrEqual(now - depth * dayMs);
        windows.slice(1).forEach((older, index) => {
          expect(older.to).toBeGreaterThan(windows[index]?.from ?? Number.POSITIVE_INFINITY);
          expect(older.from).toBeLessThan(windows[index]?.from ?? 0);
        });
        expect(end.daysDone).toBe(end.daysTotal);
      }),
    );
  });

  it('never ask for more than 180 days, however long they were paused', () => {
    const lane = beginBackfill(liveFrom, 180);
    for (const pausedDays of [0, 1, 40, 400]) {
      const now = connectedAt + pausedDays * dayMs;
      const { windows, end } = walk(lane, now);
      for (const { from } of windows) expect(from).toBeGreaterThanOrEqual(now - 180 * dayMs);
      expect(end.daysDone).toBe(lane.daysTotal);
    }
  });

  it('a greater depth goes on where the smaller one ends', () => {
    const short = beginBackfill(liveFrom, 7);
    const long = beginBackfill(liveFrom, 30);
    const { end } = walk(short, connectedAt);
    const extended = extendBackfill(end, 30);
    expect(isPending(extended)).toBe(true);
    expect(walk(extended, connectedAt).windows).toEqual(walk(long, connectedAt).windows.slice(short.daysTotal));
    expect(walk(extended, connectedAt).end.daysDone).toBe(long.daysTotal);
    expect(extendBackfill(short, 30)).toEqual(long);
    expect(extendBackfill(long, 7)).toBe(long);
  });
});
