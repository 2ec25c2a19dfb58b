import { geoEqualEarth } from 'chartjs-chart-geo';
import { countries } from '../../charts/map/world';
import { mapHeight, mapWidth } from './map-size';

/** The map's edges, [longitude, latitude]: Hawaii, Aleutians, Fiji, Greenland, Cape Horn; as the dashboards' maps have them. */
const edges = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-161, 20],
    [-168, 53],
    [180, -17],
    [-35, 83.6],
    [-70, -56],
  ],
};

/** Cut open at 169° west, so that Russia stays whole. */
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [4, 4],
      [mapWidth - 4, mapHeight - 4],
    ],
    edges,
  )
  .precision(0.3);

type Ring = readonly (readonly [number, number])[];

/** Points that are collected as the path of an SVG. */
function pathWriter() {
  let path = '';
  let isFirst = false;
  let isPolygon = false;
  return {
    path: () => path,
    point(x: number, y: number) {
      path += `${isFirst ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`;
      isFirst = false;
    },
    lineStart() {
      isFirst = true;
    },
    lineEnd() {
      if (isPolygon) path += 'Z';
    },
    polygonStart() {
      isPolygon = true;
    },
    polygonEnd() {
      isPolygon = false;
    },
    sphere() {},
  };
}

function polygonPath(rings: readonly Ring[]): string {
  const writer = pathWriter();
  const stream = projection.stream(writer);
  stream.polygonStart?.();
  for (const ring of rings) {
    stream.lineStart();
    // The last point is the first once more.
    for (const [longitude, latitude] of ring.slice(0, -1)) stream.point(longitude, latitude);
    stream.lineEnd();
  }
  stream.polygonEnd?.();
  return writer.path();
}

type Shape = { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };

let shapes: { code: string; path: string }[] | null = null;

/** The countries as paths, by their codes; worked out when they are first asked for. */
export function countryPaths(): readonly { code: string; path: string }[] {
  shapes ??= countries.map(({ code, geometry }) => {
    const shape = geometry as Shape;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return { code, path: polygons.map(polygonPath).join('') };
  });
  return shapes;
}

/** A point on the map; null where it is off the edge. */
export const pointAt = (longitude: number, latitude: number): readonly [x: number, y: number] | null =>
  projection([longitude, latitude]);

interface Point {
  longitude: number;
  latitude: number;
}

/** The great circle from one place to another, as pieces of [x, y] points; two pieces where the map is cut open. */
export function arcPieces(from: Point, to: Point): (readonly [number, number])[][] {
  const pieces: (readonly [number, number])[][] = [];
  const stream = projection.stream({
    lineStart: () => void pieces.push([]),
    point: (x, y) => void pieces.at(-1)?.push([x, y]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  });
  stream.lineStart();
  stream.point(from.longitude, from.latitude);
  stream.point(to.longitude, to.latitude);
  stream.lineEnd();
  return pieces.filter(({ length }) => length > 1);
}
