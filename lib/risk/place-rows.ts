import type { RowColumns } from '../filter/row-columns';
import type { Numbering } from '../monitors/numbering';
import type { Segment } from '../store/view';
import type { Counted } from './count-rows';
import type { Pace } from './pace';
import type { PeopleIndex } from './people-index';
import type { PlaceCodes } from './place-codes';
import { emptyColumns, orderRows, type WrittenColumns } from './trail-columns';

/** Rows in the order of people, and of time within each. */
export interface PlacedRows {
  columns: WrittenColumns;
  /** Where each person's rows begin, by number from 1 on; one more entry says where the last one's end. */
  starts: Uint32Array;
}

/** What gives codes to what no column holds. */
interface Coding {
  columns: RowColumns;
  places: PlaceCodes;
  ranges: Numbering;
}

/** Rows of a segment, and where each goes. */
interface Moves {
  from: Uint32Array;
  to: Uint32Array;
  count: number;
}

/** What putting a row in order takes, of what reading all its columns does. */
const orderingWork = 3;
/** What looking whether it is in order takes. */
const lookingWork = 0.02;
/** What room for a row takes in one column. */
const roomWork = 0.02;

/** The second look: every row goes where its person's rows are. Segments come in order of time. */
export async function placeRows(
  { acts, received, segments }: Counted,
  { ofActor, ofTarget, nobody }: PeopleIndex,
  coding: Coding,
  pace: Pace,
  breathe: () => Promise<void>,
): Promise<{ acts: PlacedRows; received: PlacedRows }> {
  const { codes, column } = coding.columns;
  const room = async (counts: readonly number[]): Promise<PlacedRows> => {
    const starts = startsOf(counts);
    const rows = starts.at(-1) ?? 0;
    const made = async () => {
      if (pace.spent(rows * roomWork)) await breathe();
    };
    return { columns: await emptyColumns(rows, made), starts };
  };
  const placed = { acts: await room(acts), received: await room(received) };
  const next = { acts: placed.acts.starts.slice(), received: placed.received.starts.slice() };
  const user = column('actor-type').codeOf('user') ?? -1;
  const longest = segments.reduce((most, { rows }) => Math.max(most, rows), 0);
  const moves: Moves = { from: new Uint32Array(longest), to: new Uint32Array(longest), count: 0 };
  for (const segment of segments) {
    moves.count = 0;
    const actor = codes('actor', segment);
    const type = codes('actor-type', segment);
    for (let row = 0; row < segment.rows; row++)
      if (type[row] === user) add(moves, row, ofActor[actor[row] as number] as number, nobody, next.acts);
    move(segment, coding, moves, placed.acts.columns);
    if (pace.spent(moves.count)) await breathe();
    moves.count = 0;
    const target = codes('target', segment);
    for (let row = 0; row < segment.rows; row++)
      add(moves, row, ofTarget[target[row] as number] as number, nobody, next.received);
    move(segment, coding, moves, placed.received.columns);
    if (pace.spent(moves.count)) await breathe();
  }
  for (const { columns, starts } of [placed.acts, placed.received])
    for (let person = 1; person < starts.length - 1; person++) {
      const [from, to] = [starts[person] as number, starts[person + 1] as number];
      const work = (to - from) * (orderRows(columns, from, to) ? orderingWork : lookingWork);
      if (pace.spent(work)) await breathe();
    }
  return placed;
}

function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [person, count] of counts.entries()) starts[person + 1] = (starts[person] as number) + count;
  return starts;
}

function add(moves: Moves, row: number, person: number, nobody: number, next: Uint32Array): void {
  if (person === nobody) return;
  moves.from[moves.count] = row;
  moves.to[moves.count++] = (next[person] as number)++;
}

function move(segment: Segment, { columns: { codes }, places, ranges }: Coding, moves: Moves, into: WrittenColumns) {
  const { from, to, count } = moves;
  if (count === 0) return;
  for (let i = 0; i < count; i++) into.at[to[i] as number] = segment.at[from[i] as number] as number;
  const copy = (codes: Uint32Array, column: Uint32Array) => {
    for (let i = 0; i < count; i++) column[to[i] as number] = codes[from[i] as number] as number;
  };
  const [country, ip] = [codes('country', segment), codes('ip', segment)];
  copy(codes('activity', segment), into.activity);
  copy(codes('outcome', segment), into.outcome);
  copy(codes('actor', segment), into.actor);
  copy(codes('target', segment), into.target);
  copy(codes('scope', segment), into.scope);
  copy(codes('product', segment), into.product);
  copy(codes('auth-type', segment), into.authType);
  copy(codes('token', segment), into.token);
  copy(country, into.country);
  copy(ip, into.ip);
  for (let i = 0; i < count; i++) into.ipRange[to[i] as number] = ranges.of(ip[from[i] as number] as number);
  const [region, city] = [codes('region', segment), codes('city', segment)];
  for (let i = 0; i < count; i++) {
    const row = from[i] as number;
    into.place[to[i] as number] = places.codeOf(country[row] as number, region[row] as number, city[row] as number);
  }
}
