/** A point on earth, degrees; north and east are positive. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth, km (IUGG). */
const earthKm = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The great-circle distance of two points, km. */
export function kmBetween(a: Point, b: Point): number {
  const [latA, latB] = [radians(a.latitude), radians(b.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const haversine =
    half(latB - latA) + Math.cos(latA) * Math.cos(latB) * half(radians(b.longitude) - radians(a.longitude));
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** How far two uncertain places are apart at least, km: their distance without both radii; 0 where they may meet. */
export const certainKm = (a: Point & { radiusKm: number }, b: Point & { radiusKm: number }): number =>
  Math.max(0, kmBetween(a, b) - a.radiusKm - b.radiusKm);
