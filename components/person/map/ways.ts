import type { Step } from '../../../lib/risk/profile/stay';
import type { Travel } from '../../../lib/risk/profile/stays';
import { arcPieces } from './projection';

/** A way between two places, in one direction. */
export interface Leg {
  key: string;
  /** The stay that it leads to: of several ways between the same two places the last. */
  to: number;
  isImpossible: boolean;
  /** Points on the map, in its own measure; two pieces where the map is cut open. */
  pieces: (readonly [number, number])[][];
}

export type Arcs = (step: Step, to: number) => (readonly [number, number])[][];

/** Ways as they lie on the map, each worked out once. */
export function createArcs({ spots, stays }: Travel): Arcs {
  const known = new Map<string, (readonly [number, number])[][]>();
  return (step, to) => {
    const [from, until] = [stays[step.from]?.spot ?? 0, stays[to]?.spot ?? 0];
    const key = `${from} ${until}`;
    const before = known.get(key);
    if (before) return before;
    const [a, b] = [spots[from]?.place, spots[until]?.place];
    const pieces = a && b ? arcPieces(a, b) : [];
    known.set(key, pieces);
    return pieces;
  };
}

/** The ways up to a stay, those gone last last; what was impossible once stays so. */
export function legsUpTo({ stays }: Travel, at: number, arcs: Arcs): Leg[] {
  const legs = new Map<string, Leg>();
  for (let to = 0; to <= at && to < stays.length; to++) {
    const stay = stays[to];
    // Places that may be one and the same are no way apart.
    if (!stay?.step || stay.step.km < 1) continue;
    const key = `${stays[stay.step.from]?.spot} ${stay.spot}`;
    const isImpossible = stay.step.isImpossible || (legs.get(key)?.isImpossible ?? false);
    legs.delete(key);
    legs.set(key, { key, to, isImpossible, pieces: arcs(stay.step, to) });
  }
  return [...legs.values()];
}
