import type { Selected } from '../filter/compile-filter';
import type { Segment } from '../store/view';
import type { Places } from './places';
import { countOf } from './select';

/** The selected rows of one segment. */
export interface SelectedRun {
  segment: Segment;
  selected: Selected;
}

/** Places with the event time of each, ms. */
interface Timed {
  places: Uint32Array;
  at: Float64Array;
}

/** The places of selected rows from the oldest on; of two at the same time, the one of the younger segment comes later. */
export function oldestFirst(runs: readonly SelectedRun[], places: Places): Uint32Array {
  const lanes = lanesOf(runs);
  const [only] = lanes;
  if (only && lanes.length === 1) return placesIn(only, places);
  return mergeAll(lanes.map((lane) => ({ places: placesIn(lane, places), at: timesIn(lane) }))).places;
}

/** In pairs, and the pairs in pairs: each place is moved no more often than the number of lanes can be halved. */
function mergeAll(lanes: readonly Timed[]): Timed {
  const [first, second] = lanes;
  if (!first) return { places: new Uint32Array(0), at: new Float64Array(0) };
  if (!second) return first;
  const middle = lanes.length >> 1;
  return merge(mergeAll(lanes.slice(0, middle)), mergeAll(lanes.slice(middle)));
}

/** Runs that follow upon each other without overlapping, as few lanes of them as there can be. */
function lanesOf(runs: readonly SelectedRun[]): SelectedRun[][] {
  const lanes: SelectedRun[][] = [];
  const byTime = [...runs].sort(({ segment: a }, { segment: b }) => a.from - b.from || a.to - b.to || a.id - b.id);
  for (const run of byTime) {
    const free = lanes.find((lane) => {
      const last = lane.at(-1)?.segment;
      return last && (last.to < run.segment.from || (last.to === run.segment.from && last.id < run.segment.id));
    });
    if (free) free.push(run);
    else lanes.push([run]);
  }
  return lanes;
}

const sizeOf = (lane: readonly SelectedRun[]) => lane.reduce((sum, { selected }) => sum + countOf(selected), 0);

function placesIn(lane: readonly SelectedRun[], places: Places): Uint32Array {
  const found = new Uint32Array(sizeOf(lane));
  let next = 0;
  for (const { segment, selected } of lane) {
    const start = places.startOf(segment);
    const { from, to, rows } = selected;
    if (rows) for (let i = 0; i < rows.length; i++) found[next++] = start + (rows[i] as number);
    else for (let row = from; row < to; row++) found[next++] = start + row;
  }
  return found;
}

function timesIn(lane: readonly SelectedRun[]): Float64Array {
  const found = new Float64Array(sizeOf(lane));
  let next = 0;
  for (const { segment, selected } of lane) {
    const { from, to, rows } = selected;
    if (rows) for (let i = 0; i < rows.length; i++) found[next++] = segment.at[rows[i] as number] as number;
    else {
      found.set(segment.at.subarray(from, to), next);
      next += to - from;
    }
  }
  return found;
}

function merge(a: Timed, b: Timed): Timed {
  const length = a.places.length + b.places.length;
  const merged: Timed = { places: new Uint32Array(length), at: new Float64Array(length) };
  let i = 0;
  let j = 0;
  for (let next = 0; next < length; next++) {
    const atA = a.at[i] as number;
    const atB = b.at[j] as number;
    const takeA =
      j === b.at.length ||
      (i < a.at.length && (atA < atB || (atA === atB && (a.places[i] as number) < (b.places[j] as number))));
    merged.at[next] = takeA ? atA : atB;
    merged.places[next] = takeA ? (a.places[i++] as number) : (b.places[j++] as number);
  }
  return merged;
}
