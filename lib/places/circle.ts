import { kmBetween, type Point } from './distance';

/** A part of the earth: everything within `radiusKm` of a point. */
export interface Circle extends Point {
  radiusKm: number;
}

const degree = Math.PI / 180;

/** A circle that holds all circles given: round the middle of their centres. Null for none. */
export function circleOf(parts: readonly Circle[]): Circle | null {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? null;
  const middle = middleOf(parts.map((point) => ({ ...point, weight: 1 })));
  return { ...middle, radiusKm: Math.max(...parts.map((part) => kmBetween(middle, part) + part.radiusKm)) };
}

/** The mean of points on the globe, by weight. */
export function middleOf(points: readonly (Point & { weight: number })[]): Point {
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude, weight } of points) {
    const inner = Math.cos(latitude * degree) * weight;
    x += inner * Math.cos(longitude * degree);
    y += inner * Math.sin(longitude * degree);
    z += Math.sin(latitude * degree) * weight;
  }
  return { latitude: Math.atan2(z, Math.hypot(x, y)) / degree, longitude: Math.atan2(y, x) / degree };
}
