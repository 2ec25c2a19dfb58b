import { mapHeight, mapWidth } from './map-size';

type Point = readonly [x: number, y: number];

/** Where the text of a label begins, is centred, or ends, on its base line. */
export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** What a label had better not lie over, all in the map's own measure as it is seen. */
export interface Drawn {
  lines: readonly (readonly Point[])[];
  circles: readonly { x: number; y: number; radius: number }[];
}

/** Of its letters, above and below the base line; with the least room round them. */
const above = 15;
const below = 6;
/** From the middle of a place to its label, beyond the halo of the greatest. */
const beside = 24;
/** Lines are looked at every so often. */
const step = 3;
/** Lying over a place is as bad as over this length of a line. */
const costOfPlace = 40;

/**
 * Where the label of a place hides the least of what is drawn: beside it, below or above it. Of equal ones the right
 * comes first, so that labels stand where they are looked for.
 */
export function labelPlace([x, y]: Point, width: number, { lines, circles }: Drawn): LabelPlace {
  const tries: LabelPlace[] = [
    { x: x + beside, y: y + 5, anchor: 'start' },
    { x: x - beside, y: y + 5, anchor: 'end' },
    { x, y: y + beside + above, anchor: 'middle' },
    { x, y: y - beside - below, anchor: 'middle' },
  ];
  const costs = tries.map((place) => {
    const left = place.x - (place.anchor === 'start' ? 0 : place.anchor === 'end' ? width : width / 2);
    const box = { left, right: left + width, top: place.y - above, bottom: place.y + below };
    const isOff = box.left < 0 || box.right > mapWidth || box.top < 0 || box.bottom > mapHeight;
    const hidden = lines.reduce((sum, line) => sum + lengthIn(line, box), 0);
    const covered = circles.filter((circle) => isOver(circle, box)).length;
    return (isOff ? 1e6 : 0) + hidden + covered * costOfPlace;
  });
  return tries[costs.indexOf(Math.min(...costs))] as LabelPlace;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How much of a line lies in a box. */
function lengthIn(line: readonly Point[], { left, right, top, bottom }: Box): number {
  let inside = 0;
  for (const [i, [x, y]] of line.entries()) {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    const pieces = Math.ceil(length / step);
    for (let piece = 0; piece < pieces; piece++) {
      const share = (piece + 0.5) / pieces;
      const [px, py] = [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
      if (px > left && px < right && py > top && py < bottom) inside += length / pieces;
    }
  }
  return inside;
}

const isOver = ({ x, y, radius }: Drawn['circles'][number], { left, right, top, bottom }: Box): boolean =>
  Math.hypot(x - Math.max(left, Math.min(right, x)), y - Math.max(top, Math.min(bottom, y))) < radius;
