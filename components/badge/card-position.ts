interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const space = 6;
const edge = 8;

const within = (least: number, at: number, most: number): number => Math.max(least, Math.min(at, most));

/**
 * Where a card of a size goes, px from the window's upper left corner: below its badge, above it where there is more room,
 * beginning where the badge does (or ending where it does, on pages read from the right), and always in the window.
 */
export function cardPosition(
  badge: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  fromRight: boolean,
): { left: number; top: number } {
  const below = badge.bottom + space;
  const above = badge.top - space - card.height;
  const fits = below + card.height + edge <= view.height || view.height - badge.bottom >= badge.top;
  return {
    left: within(
      edge,
      fromRight ? badge.right - card.width : badge.left,
      Math.max(edge, view.width - edge - card.width),
    ),
    top: within(edge, fits ? below : above, Math.max(edge, view.height - edge - card.height)),
  };
}
