import type { Filter } from '../filter/filter';
import type { Leaf } from '../filter/leaf';
import type { RowColumns } from '../filter/row-columns';
import type { Range } from '../store/view';
import { conditionOn, conjuncts } from './condition';
import { type CubeShape, createCube, type Dimension, isCountable, sizeOf, stridesOf } from './cube';
import type { Pass } from './plan';
import { project } from './project';

/** Counts that a query needs: the rows of a selection along some dimensions. */
export interface CountsWanted {
  range: Range;
  filter: Filter;
  dimensions: readonly Dimension[];
}

/** Counts for many queries in as few loops over the rows as can be. */
export interface Cubes {
  /**
   * Asks for counts, the first dimension varying slowest; they are there after the next scan. Null where the cube would
   * be larger than what it saves.
   */
  ask(wanted: CountsWanted): (() => Uint32Array) | null;
  /** What counts all that was asked for since the last call. */
  takePasses(): Pass[];
}

interface Asked extends CountsWanted {
  shape: CubeShape;
  /** What must all hold, by its text. */
  parts: ReadonlyMap<string, Filter>;
  /** Set when all that is asked for at once is known. */
  counts: (() => Uint32Array) | null;
}

interface Planned {
  range: Range;
  filter: Filter;
  shape: CubeShape;
  answers: { asked: Asked; conditions: Leaf[] }[];
}

/** More cells cost more than the loops that they save. */
const mostCells = 2 ** 18;

/** `rows`: of the whole view; cubes are no larger. */
export function createCubes(columns: RowColumns, rows: number): Cubes {
  const limit = Math.min(mostCells, Math.max(rows, 2 ** 10));
  let waiting: Asked[] = [];
  const cellsOf = ({ times, fields }: CubeShape) => stridesOf([...times, ...fields], columns).cells;
  const fits = (shape: CubeShape) => isCountable(shape) && cellsOf(shape) <= limit;

  /** The widest selection among those asked for in which the counts can be told apart from the others. */
  function widen(asked: Asked, all: readonly Asked[]) {
    const wider = all
      .filter(({ range, parts }) => sameRange(range, asked.range) && isSubset(parts, asked.parts))
      .sort((a, b) => a.parts.size - b.parts.size);
    for (const { filter, parts } of wider) {
      const more = [...asked.parts].filter(([key]) => !parts.has(key)).map(([, part]) => conditionOn(part, columns));
      const conditions = more.filter((condition) => condition !== null);
      if (conditions.length < more.length) continue;
      const shape = union(asked.shape, { times: [], fields: conditions.map(({ field }) => field) });
      if (fits(shape)) return { filter, parts, shape, conditions };
    }
    return { filter: asked.filter, parts: asked.parts, shape: asked.shape, conditions: [] };
  }

  /** Each answer is added up out of all cells, which must not cost more than the loop over rows that is saved. */
  const isWorthwhile = ({ shape, answers }: Planned, grown: CubeShape) =>
    cellsOf(grown) * (answers.length + 1) - cellsOf(shape) * answers.length <= rows;

  function plan(all: readonly Asked[]): Planned[] {
    const planned = new Map<string, Planned[]>();
    const widened = all.map((asked) => ({ asked, ...widen(asked, all) }));
    for (const { asked, filter, parts, shape, conditions } of widened.sort(
      (a, b) => cellsOf(b.shape) - cellsOf(a.shape),
    )) {
      const key = JSON.stringify([asked.range.from, asked.range.to, [...parts.keys()].sort()]);
      const open = planned.get(key) ?? [];
      planned.set(key, open);
      const [host] = open
        .map((host) => ({ host, shape: union(host.shape, shape) }))
        .filter((grown) => fits(grown.shape) && isWorthwhile(grown.host, grown.shape))
        .sort((a, b) => cellsOf(a.shape) - cellsOf(b.shape));
      if (host) {
        host.host.shape = host.shape;
        host.host.answers.push({ asked, conditions });
      } else open.push({ range: asked.range, filter, shape, answers: [{ asked, conditions }] });
    }
    return [...planned.values()].flat();
  }

  /** Adding up goes along the last dimension. */
  const longestLast = ({ times, fields }: CubeShape): CubeShape => ({
    times,
    fields: fields.toSorted((a, b) => sizeOf(a, columns) - sizeOf(b, columns)),
  });

  return {
    ask(wanted) {
      const shape = shapeOf(wanted.dimensions);
      if (!fits(shape) || stridesOf(wanted.dimensions, columns).cells > limit) return null;
      const parts = new Map(conjuncts(wanted.filter).map((part) => [JSON.stringify(part), part]));
      const asked: Asked = { ...wanted, shape, parts, counts: null };
      waiting.push(asked);
      return () => asked.counts?.() ?? new Uint32Array(0);
    },
    takePasses() {
      const passes = plan(waiting).map(({ range, filter, shape, answers }): Pass => {
        const cube = createCube(longestLast(shape), columns);
        for (const { asked, conditions } of answers)
          asked.counts = () => project(cube, asked.dimensions, conditions, columns);
        return { range, filter, feed: cube.feed };
      });
      waiting = [];
      return passes;
    },
  };
}

const sameRange = (a: Range, b: Range) => a.from === b.from && a.to === b.to;

const isSubset = (parts: ReadonlyMap<string, Filter>, of: ReadonlyMap<string, Filter>) =>
  parts.size <= of.size && [...parts.keys()].every((key) => of.has(key));

/** All dimensions of both, times first. */
function union(a: CubeShape, b: CubeShape): CubeShape {
  return {
    times: [...a.times, ...b.times.filter(({ key }) => a.times.every((time) => time.key !== key))],
    fields: [...new Set([...a.fields, ...b.fields])],
  };
}

const shapeOf = (dimensions: readonly Dimension[]): CubeShape =>
  dimensions
    .map((dimension) =>
      typeof dimension === 'string' ? { times: [], fields: [dimension] } : { times: [dimension], fields: [] },
    )
    .reduce(union, { times: [], fields: [] });
