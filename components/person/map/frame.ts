import { mapHeight, mapWidth } from './map-size';

/** Which part of the map is seen: what stands at x, y is drawn at (x - left) · zoom, (y - top) · zoom. */
export interface Frame {
  left: number;
  top: number;
  zoom: number;
}

/** All of the world. */
export const wholeWorld: Frame = { left: 0, top: 0, zoom: 1 };

/** Nearer the coasts are too coarse. */
const mostZoom = 6;
/** Room round the outermost places, as a share of what is between them, and at least (in the map's own measure). */
const room = 0.25;
const leastRoom = 24;

/** The part that holds all points, with some room round them. */
export function frameOf(points: readonly (readonly [number, number])[]): Frame {
  if (points.length === 0) return wholeWorld;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = (east - west) * (1 + 2 * room) + 2 * leastRoom;
  const down = (south - north) * (1 + 2 * room) + 2 * leastRoom;
  const zoom = Math.max(1, Math.min(mostZoom, mapWidth / across, mapHeight / down));
  const within = (middle: number, seen: number, all: number) => Math.max(0, Math.min(all - seen, middle - seen / 2));
  return {
    left: within((west + east) / 2, mapWidth / zoom, mapWidth),
    top: within((north + south) / 2, mapHeight / zoom, mapHeight),
    zoom,
  };
}
