import { describe, expect, it } from 'vitest';
import { labelPlace } from './label-place';

const nothing = { lines: [], circles: [] };
const middle = [480, 235] as const;
/** To the left, to the right … of the place, through where its label would stand. */
const to = (x: number, y: number) => [middle, [480 + x, 235 + y] as const];

describe('the label of a place', () => {
  it.each([
    ['on the right where nothing is', middle, nothing, 'start', 504, 240],
    ['on the left where a way goes to the right', middle, { ...nothing, lines: [to(200, 0)] }, 'end', 456, 240],
    ['below where ways go to both sides', middle, { ...nothing, lines: [to(200, 0), to(-200, 0)] }, 'middle', 480, 274],
    [
      'above where there are ways to both sides and down',
      middle,
      { ...nothing, lines: [to(200, 0), to(-200, 0), to(0, 200)] },
      'middle',
      480,
      205,
    ],
    [
      'on the left where another place is',
      middle,
      { lines: [], circles: [{ x: 540, y: 235, radius: 6 }] },
      'end',
      456,
      240,
    ],
    ['on the left at the right edge', [940, 235] as const, nothing, 'end', 916, 240],
    [
      'over a way rather than beyond the edge',
      [940, 235] as const,
      {
        ...nothing,
        lines: [
          [
            [0, 238],
            [900, 238],
          ] as const,
        ],
      },
      'end',
      916,
      240,
    ],
  ])('stands %s', (_, point, drawn, anchor, x, y) => expect(labelPlace(point, 120, drawn)).toEqual({ anchor, x, y }));

  it('hides no way that passes by', () => {
    const passing = {
      ...nothing,
      lines: [
        [
          [400, 100],
          [900, 100],
        ] as const,
      ],
    };
    expect(labelPlace(middle, 120, passing)).toEqual(labelPlace(middle, 120, nothing));
  });
});
