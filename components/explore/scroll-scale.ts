/**
 * Browsers cut elements that are too high: Firefox at about 17.8 million px, Chromium at 33.5 million. A million rows are
 * 32 million px. So the element is never higher than this, and where the rows would be, what is scrolled and what
 * is seen are two things: small movements (wheel, keys, touch) move rows by the same number of px, and great ones (the
 * bar is dragged) by their share of the whole.
 */
const highest = 8_000_000;

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

/** The place with the rows at `top` and the element at its share. */
export const placeAt = (top: number, { rows, canvas, view }: Heights): Place => {
  const within = clamp(top, rows - view);
  if (rows === canvas) return { top: within, scrolled: within };
  const share = Math.round((within / (rows - view)) * (canvas - view));
  // The element's ends are the rows' ends and nothing else, or what lies beyond could not be scrolled to.
  const scrolled = within <= 0 || within >= rows - view ? share : Math.max(1, Math.min(share, canvas - view - 1));
  return { top: within, scrolled };
};

/** The place after the element was scrolled to `scrolled`. */
export const placeAfter = (before: Place, scrolled: number, heights: Heights): Place => {
  const { rows, canvas, view } = heights;
  if (rows === canvas) return { top: clamp(scrolled, rows - view), scrolled };
  const moved = scrolled - before.scrolled;
  if (Math.abs(moved) > 2 * view) return { top: Math.round((scrolled / (canvas - view)) * (rows - view)), scrolled };
  const place = { top: clamp(before.top + moved, rows - view), scrolled };
  // At an end of the element, but not of the rows (or the other way round): nothing further could be scrolled to.
  const atEnd = scrolled <= 0 || scrolled >= canvas - view;
  return atEnd ? placeAt(place.top, heights) : place;
};
