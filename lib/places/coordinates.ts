import type { Point } from './distance';

/** Signs of written coordinates. */
export const coordinateLength = 6;

/** Hundredths of degrees, counted from the South Pole and the antimeridian, in three signs each of base 36. */
export function writePoint({ latitude, longitude }: Point): string {
  return [latitude + 90, longitude + 180]
    .map((degrees) =>
      Math.round(degrees * 100)
        .toString(36)
        .padStart(3, '0'),
    )
    .join('');
}

/** The other way round: right to a hundredth of a degree, which is no more than 1.2 km. */
export function readPoint(written: string): Point {
  const read = (from: number) => Number.parseInt(written.slice(from, from + 3), 36) / 100;
  return { latitude: read(0) - 90, longitude: read(3) - 180 };
}
