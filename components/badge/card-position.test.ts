import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardPosition } from './card-position';

const view = { width: 1280, height: 800 };
const card = { width: 340, height: 300 };
const badgeAt = (left: number, top: number) => ({ left, top, right: left + 96, bottom: top + 18 });

it('begins below the badge', () =>
  expect(cardPosition(badgeAt(100, 100), card, view, false)).toEqual({ left: 100, top: 124 }));

it('goes above it where there is more room', () =>
  expect(cardPosition(badgeAt(100, 700), card, view, false)).toEqual({ left: 100, top: 394 }));

it('ends where the badge does on pages read from the right', () =>
  expect(cardPosition(badgeAt(600, 100), card, view, true).left).toBe(356));

it('is always in the window where it fits in', () => {
  const at = fc.integer({ min: -200, max: 1500 });
  fc.assert(
    fc.property(at, at, fc.boolean(), (left, top, fromRight) => {
      const place = cardPosition(badgeAt(left, top), card, view, fromRight);
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.left + card.width).toBeLessThanOrEqual(view.width - 8);
      expect(place.top + card.height).toBeLessThanOrEqual(view.height - 8);
    }),
  );
});
