import type { CompiledFilter, Selected } from '../filter/compile-filter';
import type { Field } from '../filter/filter';
import { firstRowAt } from '../filter/rows-by-time';
import type { Range, Segment } from '../store/view';
import { inOrder, putInOrder } from './in-order';
import type { EntityEvents } from './measure';
import type { ValueField } from './monitor';
import type { PlacedSegment, ViewIndex } from './view-index';

/** Events of one entity with the codes of a field. */
export interface CodedEvents extends EntityEvents {
  /** See `Ground.codeAt`; empty where no field was asked for. */
  codes: Uint32Array;
}

/** What to gather. */
export interface GatherQuery {
  org: string;
  filter: CompiledFilter;
  /** Only events whose actor is their own target. */
  self: boolean;
  groupBy: Field | null;
  range: Range;
  entities: ReadonlySet<string> | null;
  /** A field whose codes are wanted. */
  field: ValueField | null;
}

interface Lane extends PlacedSegment {
  selected: Selected;
}

/**
 * Events by entity, each entity's in order of time: counted first, then written where they belong, so that nothing is
 * made for an event. Events that do not say whom they are of are left out where that is asked.
 */
export function gatherEvents(query: GatherQuery, index: ViewIndex): Map<string, CodedEvents> {
  const { groupBy, field } = query;
  const lanes = lanesOf(query, index);
  if (lanes.length === 0) return new Map();
  const names = groupBy === null ? [''] : index.entities(groupBy).names;
  const numbers = numbersOf(query, index);
  const ends = new Uint32Array(names.length + 1);
  for (const lane of lanes)
    countLane(lane, numbers && groupBy ? index.columns.codes(groupBy, lane.segment) : null, numbers, ends);
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
  const total = ends[names.length] as number;
  const next = ends.slice(0, names.length);
  const at = new Float64Array(total);
  const places = new Uint32Array(total);
  const codes = new Uint32Array(field ? total : 0);
  const value = field && index.values(field);
  for (const lane of lanes) {
    const entity = numbers && groupBy ? index.columns.codes(groupBy, lane.segment) : null;
    const own = value && index.columns.codes(value.field, lane.segment);
    placeLane(lane, entity, numbers, next, at, places, own, value?.numbering?.of ?? null, codes);
  }
  const overlapping = lanes.some(({ segment }, i) => i > 0 && segment.from <= (lanes[i - 1]?.segment.to ?? 0));
  const found = new Map<string, CodedEvents>();
  for (let i = 0; i < names.length; i++) {
    const from = ends[i] as number;
    const to = ends[i + 1] as number;
    if (from === to) continue;
    const events = {
      at: at.subarray(from, to),
      places: places.subarray(from, to),
      codes: codes.subarray(from, field ? to : from),
    };
    if (overlapping && !inOrder(events)) putInOrder(events);
    found.set(names[i] ?? '', events);
  }
  return found;
}

/** How many events there are, whomever they are of. */
export const countEvents = (query: LaneQuery, index: ViewIndex): number =>
  lanesOf(query, index).reduce((sum, { selected }) => sum + sizeOf(selected), 0);

type LaneQuery = Pick<GatherQuery, 'org' | 'filter' | 'self' | 'range'>;

function lanesOf({ org, filter, self, range }: LaneQuery, index: ViewIndex): Lane[] {
  const lanes: Lane[] = [];
  for (const { segment, start } of index.segmentsOf(org)) {
    if (segment.to < range.from || segment.from >= range.to) continue;
    const from = firstRowAt(segment.at, range.from, 0, segment.rows);
    const selected = filter(segment, from, firstRowAt(segment.at, range.to, from, segment.rows));
    const kept = self ? ownOnly(segment, selected, index) : selected;
    if (sizeOf(kept) > 0) lanes.push({ segment, start, selected: kept });
  }
  return lanes;
}

const sizeOf = ({ from, to, rows }: Selected) => (rows ? rows.length : to - from);

/** Entity numbers by code, 0 for those that are not wanted; null where nothing is grouped by. */
function numbersOf({ groupBy, entities }: GatherQuery, index: ViewIndex): Uint32Array | null {
  if (groupBy === null) return null;
  const { of, names } = index.entities(groupBy);
  if (!entities) return of;
  const wanted = Uint8Array.from(names, (name) => (entities.has(name) ? 1 : 0));
  return of.map((number) => (wanted[number] === 1 ? number : 0));
}

function ownOnly(segment: Segment, { from, to, rows }: Selected, index: ViewIndex): Selected {
  const same = index.actorOfTarget();
  const { actor, target } = segment.codes;
  const kept: number[] = [];
  for (let i = rows ? 0 : from; i < (rows ? rows.length : to); i++) {
    const row = rows ? (rows[i] as number) : i;
    const by = actor[row] as number;
    if (by !== 0 && same[target[row] as number] === by) kept.push(row);
  }
  return { from, to, rows: Uint32Array.from(kept) };
}

/** Counts into `ends`, one further on than the entity's number. */
function countLane(
  { selected }: Lane,
  codes: Uint32Array | null,
  numbers: Uint32Array | null,
  ends: Uint32Array,
): void {
  const { from, to, rows } = selected;
  if (!codes || !numbers) {
    ends[1] = (ends[1] as number) + sizeOf(selected);
    return;
  }
  const length = rows ? rows.length : to - from;
  for (let i = 0; i < length; i++) {
    const number = numbers[codes[rows ? (rows[i] as number) : from + i] as number] as number;
    if (number !== 0) ends[number + 1] = (ends[number + 1] as number) + 1;
  }
}

function placeLane(
  { segment, start, selected: { from, to, rows } }: Lane,
  entity: Uint32Array | null,
  numbers: Uint32Array | null,
  next: Uint32Array,
  at: Float64Array,
  places: Uint32Array,
  own: Uint32Array | null,
  meaning: Uint32Array | null,
  codes: Uint32Array,
): void {
  const times = segment.at;
  const length = rows ? rows.length : to - from;
  for (let i = 0; i < length; i++) {
    const row = rows ? (rows[i] as number) : from + i;
    const number = entity && numbers ? (numbers[entity[row] as number] as number) : 0;
    if (number === 0 && entity) continue;
    const to = next[number] as number;
    next[number] = to + 1;
    at[to] = times[row] as number;
    places[to] = start + row;
    if (own) codes[to] = meaning ? (meaning[own[row] as number] as number) : (own[row] as number);
  }
}
