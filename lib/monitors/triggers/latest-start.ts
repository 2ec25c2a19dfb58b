import { firstRowAt } from '../../filter/rows-by-time';
import type { EntityEvents } from '../event-table';

/** The events that one step of a sequence could be, of one entity. */
export interface StepEvents extends EntityEvents {
  atLeast: number;
}

/**
 * The latest time at which a sequence that is complete by `until` can have begun; −Infinity where it is not complete. No
 * event counts for two steps, and events of one millisecond come in any order.
 *
 * The last step takes the latest events there are, for that leaves most to the steps before, and so on. There is a choice
 * only among events of the one millisecond at which a step begins: of those, what no other step could use goes first.
 */
export function latestStart(
  steps: readonly StepEvents[],
  until: number,
  taken: ReadonlySet<number> = new Set(),
): number {
  const step = steps.at(-1);
  if (!step) return until;
  const { at, places, atLeast } = step;
  let missing = atLeast;
  let i = firstRowAt(at, until + 1, 0, at.length) - 1;
  const used: number[] = [];
  let begin = until;
  // Whole milliseconds at a time: those that are needed altogether, and then the one of which some are.
  while (missing > 0) {
    if (i < 0) return Number.NEGATIVE_INFINITY;
    begin = at[i] as number;
    const free: number[] = [];
    for (; i >= 0 && at[i] === begin; i--) if (!taken.has(places[i] as number)) free.push(places[i] as number);
    if (free.length > missing && steps.length > 1) {
      const before = steps.slice(0, -1);
      return choose(free, missing, before, begin, new Set([...taken, ...used]));
    }
    used.push(...free.slice(0, missing));
    missing -= Math.min(missing, free.length);
  }
  return steps.length === 1 ? begin : latestStart(steps.slice(0, -1), begin, new Set([...taken, ...used]));
}

/** Takes `count` of the events of one millisecond so that the steps before can have begun latest. */
function choose(
  free: readonly number[],
  count: number,
  before: readonly StepEvents[],
  at: number,
  taken: ReadonlySet<number>,
): number {
  // Events are told apart only by which of the steps before could be them.
  const kinds = [
    ...Map.groupBy(free, (place) => before.map((step) => (holds(step, at, place) ? 1 : 0)).join('')).values(),
  ];
  kinds.sort((a, b) => usesOf(a, before, at) - usesOf(b, before, at));
  let best = Number.NEGATIVE_INFINITY;
  const take = (kind: number, left: number, chosen: readonly number[]): void => {
    const of = kinds[kind];
    if (left === 0 || !of) {
      if (left === 0) best = Math.max(best, latestStart(before, at, new Set([...taken, ...chosen])));
      return;
    }
    const least = usesOf(of, before, at) === 0 ? Math.min(left, of.length) : 0;
    for (let n = Math.min(left, of.length); n >= least; n--) take(kind + 1, left - n, [...chosen, ...of.slice(0, n)]);
  };
  take(0, count, []);
  return best;
}

/** How many of the steps the first of some events could be. */
const usesOf = ([place = -1]: readonly number[], steps: readonly StepEvents[], at: number): number =>
  steps.filter((step) => holds(step, at, place)).length;

function holds({ at: times, places }: StepEvents, at: number, place: number): boolean {
  for (let i = firstRowAt(times, at, 0, times.length); times[i] === at; i++) if (places[i] === place) return true;
  return false;
}
