/**
 * Browsers cut elements that are too high: Firefox at about 17.8 million px, Chromium at 33.5 million. A million rows are
 * 32 million px. So the element is never higher than this, and where the rows would be, what is scrolled and what
 * is seen are two things: small movements (wheel, keys, touch) move rows by the same number of px, and great ones (the
 * bar is dragged) by their share of the whole.
 */
const highest = 8_000_000;

/** At both ends the two are one, so that no gesture stops before the first or the last row. */
const unscaled = 200_000;

/** All in px: of all rows, of the element, and of the window upon them. */
export interface Heights {
  rows: number;
  canvas: number;
  view: number;
}

/** `top`: how far rows are scrolled; `scrolled`: how far the element is. Rows stand at their own place minus the difference. */
export interface Place {
  top: number;
  scrolled: number;
}

/** The heights of `count` rows of `rowHeight` in a window of `view`. */
export const heightsOf = (count: number, rowHeight: number, view: number): Heights => ({
  rows: count * rowHeight,
  canvas: Math.min(count * rowHeight, highest),
  view,
});

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, Math.max(0, most)));

/** From a way of length `from` to one of length `to`: as it is at both ends, by its share in the middle. */
const scaled = (at: number, from: number, to: number): number => {
  if (from === to || at <= unscaled) return at;
  if (from - at <= unscaled) return to - (from - at);
  return Math.round(unscaled + ((at - unscaled) * (to - 2 * unscaled)) / (from - 2 * unscaled));
};

/** The place with the rows at `top` and the element where it belongs. */
export const placeAt = (top: number, { rows, canvas, view }: Heights): Place => {
  const within = clamp(top, rows - view);
  return { top: within, scrolled: scaled(within, rows - view, canvas - view) };
};

/** The place after the element was scrolled to `scrolled`. */
export const placeAfter = (before: Place, scrolled: number, heights: Heights): Place => {
  const { rows, canvas, view } = heights;
  const moved = scrolled - before.scrolled;
  if (rows === canvas || Math.abs(moved) > 2 * view)
    return { top: clamp(scaled(scrolled, canvas - view, rows - view), rows - view), scrolled };
  const place = { top: clamp(before.top + moved, rows - view), scrolled };
  // After a long way by small steps: nothing further could be scrolled to.
  const atEnd = scrolled <= 0 || scrolled >= canvas - view;
  return atEnd ? placeAt(place.top, heights) : place;
};
