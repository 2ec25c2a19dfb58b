import type { Filter } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Range } from '../store/view';
import { type Condition, conditionOn, conjuncts } from './condition';
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

/** What must all hold, by its text. */
type Parts = ReadonlyMap<string, Filter>;

interface Asked extends CountsWanted {
  shape: CubeShape;
  parts: Parts;
  /** Set when all that is asked for at once is known. */
  counts: (() => Uint32Array) | null;
}

interface Planned {
  range: Range;
  parts: Parts;
  shape: CubeShape;
  answers: { asked: Asked; conditions: Condition[] }[];
}

/** More cells cost more than the loops that they save. */
const mostCells = 2 ** 18;

/** `rows`: of the whole view; cubes are no larger. */
export function createCubes(columns: RowColumns, rows: number): Cubes {
  const limit = Math.min(mostCells, Math.max(rows, 2 ** 10));
  let waiting: Asked[] = [];
  const cellsOf = ({ times, fields }: CubeShape) => stridesOf([...times, ...fields], columns).cells;
  const fits = (shape: CubeShape) => isCountable(shape) && cellsOf(shape) <= limit;

  /** The widest selection in which the counts can be told apart from the others. */
  function widen(asked: Asked, selections: readonly Parts[]) {
    for (const parts of selections.filter((parts) => isSubset(parts, asked.parts))) {
      const more = [...asked.parts].filter(([key]) => !parts.has(key)).map(([, part]) => conditionOn(part, columns));
      const conditions = more.filter((condition) => condition !== null);
      if (conditions.length < more.length) continue;
      const shape = union(asked.shape, { times: [], fields: conditions.flatMap(({ fields }) => fields) });
      if (fits(shape)) return { asked, parts, shape, conditions };
    }
    return { asked, parts: asked.parts, shape: asked.shape, conditions: [] };
  }

  /** Each answer is added up out of all cells, which must not cost more than the loop over rows that is saved. */
  const isWorthwhile = ({ shape, answers }: Planned, grown: CubeShape) =>
    cellsOf(grown) * (answers.length + 1) - cellsOf(shape) * answers.length <= rows;

  /** Cubes for what is asked of one range. */
  function plan(all: readonly Asked[]): Planned[] {
    const planned: Planned[] = [];
    const selections = selectionsOf(all);
    const widened = all.map((asked) => widen(asked, selections));
    for (const { asked, parts, shape, conditions } of widened.sort((a, b) => cellsOf(b.shape) - cellsOf(a.shape))) {
      const [grown] = planned
        .filter((host) => host.parts.size === parts.size && isSubset(host.parts, parts))
        .map((host) => ({ host, shape: union(host.shape, shape) }))
        .filter((grown) => fits(grown.shape) && isWorthwhile(grown.host, grown.shape))
        .sort((a, b) => cellsOf(a.shape) - cellsOf(b.shape));
      if (grown) {
        grown.host.shape = grown.shape;
        grown.host.answers.push({ asked, conditions });
      } else planned.push({ range: asked.range, parts, shape, answers: [{ asked, conditions }] });
    }
    return planned;
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
      const byRange = Map.groupBy(waiting, ({ range: { from, to } }) => `${from} ${to}`);
      const planned = [...byRange.values()].flatMap(plan);
      const passes = planned.map(({ range, parts, shape, answers }): Pass => {
        const cube = createCube(longestLast(shape), columns);
        for (const { asked, conditions } of answers)
          asked.counts = () => project(cube, asked.dimensions, conditions, columns);
        return { range, filter: { kind: 'and', of: [...parts.values()] }, feed: cube.feed };
      });
      waiting = [];
      return passes;
    },
  };
}

const isSubset = (parts: Parts, of: Parts) => parts.size <= of.size && [...parts.keys()].every((key) => of.has(key));

/** The selections that are asked for and the one that holds them all, the widest first. */
function selectionsOf(all: readonly Asked[]): Parts[] {
  const [first, ...others] = all.map(({ parts }) => parts);
  const shared = [...(first ?? [])].filter(([key]) => others.every((parts) => parts.has(key)));
  return [new Map(shared), ...all.map(({ parts }) => parts)].sort((a, b) => a.size - b.size);
}

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
