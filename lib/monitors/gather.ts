import type { Field } from '../filter/filter';
import { entityOf } from './entity';
import { type EventTable, tableEntities } from './event-table';
import { putTableInOrder } from './in-order';
import { type Lane, type LaneQuery, lanesOf, sizeOf } from './lanes';
import type { ValueField } from './monitor';
import type { ViewIndex } from './view-index';

/** What to gather. */
export interface GatherQuery extends LaneQuery {
  groupBy: Field | null;
  entities: ReadonlySet<string> | null;
  /** Whether places are wanted. */
  places: boolean;
  /** Fields whose codes are wanted. */
  fields: readonly ValueField[];
}

/** What stands for events that say not whom they are of, or are of somebody who is not asked for. */
const nobody = 0xffffffff;

/**
 * Events by entity, each entity's in order of time: numbered and counted first, then written where they belong, so that
 * nothing is made for an event.
 */
export function gatherTable(query: GatherQuery, index: ViewIndex): EventTable {
  const lanes = lanesOf(query, index);
  const total = lanes.reduce((sum, { selected }) => sum + sizeOf(selected), 0);
  const numbers = query.groupBy === null ? null : new Uint32Array(total);
  const { names, counts } = numbers ? numberAll(lanes, query, index, numbers) : { names: [''], counts: [total] };
  const ends = new Uint32Array(names.length + 1);
  for (let i = 0; i < names.length; i++) ends[i + 1] = (ends[i] as number) + (counts[i] as number);
  const kept = ends[names.length] as number;
  const table: EventTable = {
    names,
    ends,
    at: new Float64Array(kept),
    places: new Uint32Array(query.places ? kept : 0),
    codes: query.fields.map(() => new Uint32Array(kept)),
  };
  const next = ends.slice(0, names.length);
  let event = 0;
  for (const lane of lanes) {
    placeLane(lane, numbers?.subarray(event) ?? null, next, table, query, index);
    event += sizeOf(lane.selected);
  }
  // Lanes are in order of their beginnings: if any two overlap, so do neighbours.
  const overlapping = lanes.some(({ segment }, i) => i > 0 && segment.from <= (lanes[i - 1]?.segment.to ?? 0));
  if (overlapping) putTableInOrder(table);
  return table;
}

/** Numbers entities as they are met, writes the number of each event, and counts. */
function numberAll(
  lanes: readonly Lane[],
  { groupBy, entities }: GatherQuery,
  index: ViewIndex,
  numbers: Uint32Array,
): { names: string[]; counts: ArrayLike<number> } {
  if (groupBy === null) return { names: [''], counts: [numbers.length] };
  const { values } = index.columns.column(groupBy);
  const names: string[] = [];
  // Only of targets may two values be one entity.
  const isMany = groupBy === 'target' || groupBy === 'scope';
  const byName = new Map<string, number>();
  // Number + 1 by code, `nobody` for those that are left out.
  const known = index.zeros(groupBy);
  const met: number[] = [];
  let counts = new Uint32Array(1024);
  const numberOf = (code: number): number => {
    const name = entityOf(groupBy, values[code] ?? '');
    met.push(code);
    if (name === '' || (entities && !entities.has(name))) return nobody;
    const same = isMany ? byName.get(name) : undefined;
    if (same !== undefined) return same;
    const number = names.push(name);
    if (isMany) byName.set(name, number);
    if (number > counts.length) counts = lengthened(counts);
    return number;
  };
  let event = 0;
  for (const { segment, selected } of lanes) {
    const { from, rows } = selected;
    const codes = index.columns.codes(groupBy, segment);
    const length = sizeOf(selected);
    for (let i = 0; i < length; i++) {
      const code = codes[rows ? (rows[i] as number) : from + i] as number;
      let number = known[code] as number;
      if (number === 0) {
        number = numberOf(code);
        known[code] = number;
      }
      numbers[event++] = number;
      if (number !== nobody) counts[number - 1] = (counts[number - 1] as number) + 1;
    }
  }
  for (const code of met) known[code] = 0;
  return { names, counts };
}

function lengthened(counts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * counts.length);
  longer.set(counts);
  return longer;
}

/** Writes what is wanted of a lane's events to where their entities have come; the numbers become the places written. */
function placeLane(
  { segment, start, selected }: Lane,
  numbers: Uint32Array | null,
  next: Uint32Array,
  { at, places, codes }: EventTable,
  query: GatherQuery,
  index: ViewIndex,
): void {
  const { from, rows } = selected;
  const times = segment.at;
  const length = sizeOf(selected);
  const begin = next[0] as number;
  for (let i = 0; i < length; i++) {
    const number = numbers ? (numbers[i] as number) - 1 : 0;
    if (number === nobody - 1) continue;
    const row = rows ? (rows[i] as number) : from + i;
    const to = next[number] as number;
    next[number] = to + 1;
    at[to] = times[row] as number;
    if (query.places) places[to] = start + row;
    if (numbers) numbers[i] = to;
  }
  query.fields.forEach((field, n) => {
    const column = codes[n] as Uint32Array;
    const own = index.columns.codes(field === 'ip-range' ? 'ip' : field, segment);
    const ranges = field === 'ip-range' ? index.ranges : null;
    for (let i = 0; i < length; i++) {
      const to = numbers ? (numbers[i] as number) : begin + i;
      if (to === nobody) continue;
      const code = own[rows ? (rows[i] as number) : from + i] as number;
      column[to] = ranges ? ranges.of(code) : code;
    }
  });
}

/** The same as a map, with a view of the arrays for each entity. */
export const gatherMap = (query: GatherQuery, index: ViewIndex) => tableEntities(gatherTable(query, index));
