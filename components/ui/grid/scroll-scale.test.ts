import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightsOf, type Place, placeAfter, placeAt } from './scroll-scale';

const rowHeight = 32;
const view = 600;
const million = heightsOf(1_000_000, rowHeight, view);
const last = million.rows - view;
const end = million.canvas - view;
const start: Place = { top: 0, scrolled: 0 };

describe('a table that is higher than an element may be', () => {
  it('is as high as its rows where that is possible', () => {
    const heights = heightsOf(1000, rowHeight, view);
    expect(heights.canvas).toBe(32_000);
    expect(placeAfter(start, 1234, heights)).toEqual({ top: 1234, scrolled: 1234 });
    expect(placeAt(999_999, heights)).toEqual({ top: 31_400, scrolled: 31_400 });
  });

  it('shows the last row at the end of the bar, and the first at its start', () => {
    expect(million.canvas).toBeLessThan(17_000_000);
    expect(placeAfter(start, end, million).top).toBe(last);
    expect(placeAfter({ top: last, scrolled: end }, 0, million)).toEqual(start);
    expect(placeAt(last, million)).toEqual({ top: last, scrolled: end });
  });

  it('moves by rows with the wheel, wherever it is', () => {
    const middle = placeAfter(start, end / 2, million);
    expect(placeAfter(middle, middle.scrolled + 96, million).top - middle.top).toBe(96);
    expect(placeAfter(middle, middle.scrolled - 32, million).top - middle.top).toBe(-32);
  });

  it('reaches either end by small movements from anywhere near', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 900 }),
        (away, up, step) => {
          let place = placeAt(up ? away : last - away, million);
          for (let i = 0; i < 20_000 && place.top !== (up ? 0 : last); i++) {
            const scrolled = Math.max(0, Math.min(end, place.scrolled + (up ? -step : step)));
            // An element at its end does not move, and no one is told.
            expect(scrolled).not.toBe(place.scrolled);
            place = placeAfter(place, scrolled, million);
          }
          expect(place.top).toBe(up ? 0 : last);
        },
      ),
    );
  });

  it('is scrolled as it is at both ends, so that one gesture reaches the last row', () => {
    const near = placeAt(last - 500, million);
    expect(near.scrolled).toBe(end - 500);
    expect(placeAfter(near, end, million)).toEqual({ top: last, scrolled: end });
    expect(placeAfter(placeAt(700, million), 0, million)).toEqual(start);
  });

  it('comes back to where it was scrolled to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end }), (scrolled) => {
        const far = { top: 0, scrolled: scrolled > end / 2 ? 0 : end };
        const { top } = placeAfter(far, scrolled, million);
        expect(Math.abs(placeAt(top, million).scrolled - scrolled)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has every place within the rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: end })),
        fc.integer({ min: 0, max: 3_000_000 }),
        (stops, count) => {
          const heights = heightsOf(count, rowHeight, view);
          let place = start;
          for (const stop of stops) {
            place = placeAfter(place, Math.min(stop, Math.max(0, heights.canvas - view)), heights);
            expect(place.top).toBeGreaterThanOrEqual(0);
            expect(place.top).toBeLessThanOrEqual(Math.max(0, heights.rows - view));
          }
        },
      ),
    );
  });

  it('is empty without rows', () => {
    const nothing = heightsOf(0, rowHeight, view);
    expect(placeAt(100, nothing)).toEqual(start);
    expect(placeAfter(start, 0, nothing)).toEqual(start);
  });
});
