import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import codes from 'i18n-iso-countries/codes.json';
import { type Circle, circleOf, middleOf } from '../circle';
import { kmBetween, type Point } from '../distance';

type Ring = readonly Point[];

interface Geometry {
  id?: string;
  properties: { name: string };
  type: string;
  /** Of a polygon the rings, of a multipolygon the polygons; of a ring the arcs, ~n is arc n backwards. */
  arcs?: unknown[];
}

interface Topology {
  objects: { countries: { geometries: readonly Geometry[] } };
  arcs: readonly (readonly [number, number])[][];
  transform: { scale: [number, number]; translate: [number, number] };
}

/** Outlines that belong to a code but have none in the atlas. */
const codesByName: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' };
/** Outlines are rough: a harbour may lie in the sea. */
const shoreKm = 30;

/**
 * For each country by its ISO alpha-2 code a circle round its middle that holds all of it. Parts in which no city of the
 * country lies are left out: islands where nobody logs in, and those that have a code of their own.
 *
 * @param cities where its cities are, by code; all are in the circle
 */
export function countryCircles(cities: ReadonlyMap<string, readonly Circle[]>): Map<string, Circle> {
  const atlas = readAtlas();
  const parts = new Map<string, Ring[]>();
  for (const geometry of atlas.objects.countries.geometries) {
    const code = codeOf(geometry);
    if (code) parts.set(code, [...(parts.get(code) ?? []), ...outerRings(geometry, atlas)]);
  }
  const circles = new Map<string, Circle>();
  for (const code of new Set([...parts.keys(), ...cities.keys()])) {
    const circle = circleOfCountry(parts.get(code) ?? [], cities.get(code) ?? []);
    if (circle) circles.set(code, circle);
  }
  return circles;
}

function circleOfCountry(rings: readonly Ring[], cities: readonly Circle[]): Circle | null {
  const lived = rings.filter((ring) => cities.some((city) => isOn(ring, city)));
  const kept = lived.length > 0 ? lived : rings;
  if (kept.length === 0) return circleOf(cities);
  const middle = middleOf(kept.flatMap(pieces));
  const inCities = cities.map((city) => kmBetween(middle, city) + city.radiusKm);
  const inOutline = kept.flat().map((point) => kmBetween(middle, point));
  return { ...middle, radiusKm: [...inCities, ...inOutline].reduce((most, km) => Math.max(most, km), 0) };
}

/** How finely the area of a ring is sampled, in each direction. */
const samples = 40;

/** Points all over the area within a ring, by how much of the globe each stands for; its outline where it is too narrow. */
function pieces(ring: Ring): (Point & { weight: number })[] {
  const [south, north] = extent(ring.map(({ latitude }) => latitude));
  const [west, east] = extent(ring.map(({ longitude }) => longitude));
  const area = (north - south) * (east - west);
  const found = Array.from({ length: samples }, (_, row) => {
    const latitude = south + ((row + 0.5) / samples) * (north - south);
    const weight = area * Math.cos((latitude * Math.PI) / 180);
    const shores = shoresAt(ring, latitude);
    return Array.from({ length: samples }, (_, column) => west + ((column + 0.5) / samples) * (east - west))
      .filter((longitude) => isBetween(shores, longitude))
      .map((longitude) => ({ latitude, longitude, weight }));
  }).flat();
  return found.length > 0 ? found : ring.map((point) => ({ ...point, weight: area }));
}

const extent = (numbers: readonly number[]): [number, number] => [
  numbers.reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY),
  numbers.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY),
];

/** Whether a point is within a ring or near its shore. */
function isOn(ring: Ring, point: Point): boolean {
  const shores = shoresAt(ring, point.latitude);
  return (
    [-360, 0, 360].some((turn) => isBetween(shores, point.longitude + turn)) ||
    ring.some((other) => Math.abs(other.latitude - point.latitude) < 1 && kmBetween(other, point) < shoreKm)
  );
}

/** The longitudes at which a ring crosses a latitude. */
function shoresAt(ring: Ring, latitude: number): number[] {
  const found: number[] = [];
  ring.forEach((a, i) => {
    const b = ring[i === 0 ? ring.length - 1 : i - 1] ?? a;
    if (a.latitude > latitude === b.latitude > latitude) return;
    const share = (latitude - a.latitude) / (b.latitude - a.latitude);
    found.push(a.longitude + share * (b.longitude - a.longitude));
  });
  return found;
}

/** Whether a place between shores is land: an odd number of them lies east of it. */
const isBetween = (shores: readonly number[], longitude: number): boolean =>
  shores.filter((shore) => longitude < shore).length % 2 === 1;

const byNumber = new Map((codes as readonly string[][]).map(([alpha2, , number]) => [number, alpha2]));

const codeOf = ({ id, properties: { name } }: Geometry): string | undefined =>
  byNumber.get(id ?? '') ?? codesByName[name];

function readAtlas(): Topology {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Topology;
}

/** The outlines of a country, without the lakes in them. */
function outerRings({ type, arcs = [] }: Geometry, { arcs: all, transform: { scale, translate } }: Topology): Ring[] {
  const points = (index: number): Point[] => {
    let [x, y] = [0, 0];
    const arc = (all[index < 0 ? ~index : index] ?? []).map(([dx, dy]) => {
      x += dx;
      y += dy;
      return { latitude: y * scale[1] + translate[1], longitude: x * scale[0] + translate[0] };
    });
    return index < 0 ? arc.reverse() : arc;
  };
  const polygons = (type === 'Polygon' ? [arcs] : arcs) as number[][][];
  return polygons.map(([outer = []]) => unwrapped(outer.flatMap(points)));
}

/** A ring without leaps from 180° to −180°: it goes on beyond. */
function unwrapped(ring: Ring): Ring {
  let before = ring[0]?.longitude ?? 0;
  return ring.map(({ latitude, longitude }) => {
    before = longitude - 360 * Math.round((longitude - before) / 360);
    return { latitude, longitude: before };
  });
}
