import type { Segment } from '../store/view';
import { everything, type Filter } from './filter';
import { gatherAll, gatherWanted, keepMarked, keepWanted } from './gather-rows';
import { compileLeaf, joinLeaves, type Leaf } from './leaf';
import { addLeaf, addMarks, createScratch, keepLeaf, keepMarks } from './masks';
import type { RowColumns } from './row-columns';
import { firstRowAt, markClock } from './rows-by-time';

/** Rows `from` (inclusive) to `to` (exclusive) of a segment; all of them, or those in `rows` (ascending). */
export interface Selected {
  from: number;
  to: number;
  rows: Uint32Array | null;
}

/** Which of the rows `from` (inclusive) to `to` (exclusive) of a segment the filter lets through. */
export type CompiledFilter = (segment: Segment, from: number, to: number) => Selected;

/** Compiled for one view: a table of codes for each field, so that a row costs one look-up a field. */
export function compileFilter(filter: Filter, columns: RowColumns): CompiledFilter {
  const { span, rest } = withoutSpan(filter);
  const compiled = compile(rest, columns);
  const gather = typeof compiled === 'boolean' ? null : createGather(allOf(compiled), columns);
  const found = createScratch((length) => new Uint32Array(length));
  return (segment, first, end) => {
    const from = span.from === null ? first : firstRowAt(segment.at, span.from, first, end);
    const to = span.to === null ? end : firstRowAt(segment.at, span.to, from, end);
    if (compiled === true || from === to) return { from, to, rows: null };
    if (!gather) return { from, to: from, rows: null };
    const gathered = found(segment.rows + 1);
    const count = gather(gathered, segment, from, to);
    return { from, to, rows: count === to - from ? null : gathered.slice(0, count) };
  };
}

/** Writes the rows that are let through, ascending, and answers how many; it may write one number too many. */
type Gather = (gathered: Uint32Array, segment: Segment, from: number, to: number) => number;

/** What lets least through comes first: all others look only at what is left. */
function createGather({ leaves, markers }: All, columns: RowColumns): Gather {
  const marks = createScratch((length) => new Uint8Array(length));
  const [first, ...others] = leaves.toSorted((a, b) => shareOf(a) - shareOf(b));
  return (gathered, segment, from, to) => {
    let count = first
      ? gatherWanted(gathered, first.wanted, columns.codes(first.field, segment), from, to)
      : gatherAll(gathered, from, to);
    for (const { field, wanted } of others)
      if (count > 0) count = keepWanted(gathered, count, wanted, columns.codes(field, segment));
    for (const marker of markers)
      if (count > 0) count = keepMarked(gathered, count, markedBy(marker, marks(segment.rows), segment, from, to));
    return count;
  };
}

/** Which part of its codes a leaf wants. */
const shareOf = ({ wanted }: Leaf): number => wanted.reduce((sum, mark) => sum + mark, 0) / wanted.length;

type Span = Pick<Extract<Filter, { kind: 'between' }>, 'from' | 'to'>;

/** A filter in two: the time that all events must be of, which is two searches a segment, and all else. */
function withoutSpan(filter: Filter): { span: Span; rest: Filter } {
  const open: Span = { from: null, to: null };
  if (filter.kind === 'between') return { span: filter, rest: everything };
  if (filter.kind !== 'and') return { span: open, rest: filter };
  const parts = filter.of.map(withoutSpan);
  const span = parts.reduce<Span>(
    (all, part) => ({ from: later(all.from, part.span.from), to: earlier(all.to, part.span.to) }),
    open,
  );
  return { span, rest: { kind: 'and', of: parts.map(({ rest }) => rest) } };
}

const later = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
const earlier = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));

/** Writes 1 or 0 for each row into the mask. */
type Marker = (mask: Uint8Array, segment: Segment, from: number, to: number) => void;

/** What must all be. */
interface All {
  leaves: readonly Leaf[];
  markers: readonly Marker[];
}

/** true and false where the answer is the same for every row. */
type Compiled = Marker | Leaf | All | boolean;

const isLeaf = (part: Compiled): part is Leaf => typeof part === 'object' && 'wanted' in part;
const isAll = (part: Compiled): part is All => typeof part === 'object' && 'leaves' in part;

const allOf = (part: Exclude<Compiled, boolean>): All =>
  isAll(part) ? part : isLeaf(part) ? { leaves: [part], markers: [] } : { leaves: [], markers: [part] };

function compile(filter: Filter, columns: RowColumns): Compiled {
  switch (filter.kind) {
    case 'and':
      return every(filter.of.map((part) => compile(part, columns)));
    case 'or':
      return some(
        filter.of.map((part) => compile(part, columns)),
        columns,
      );
    case 'not':
      return negate(compile(filter.of, columns), columns);
    case 'between':
      return (mask, { at }, from, to) => {
        const first = filter.from === null ? from : firstRowAt(at, filter.from, from, to);
        const end = filter.to === null ? to : firstRowAt(at, filter.to, first, to);
        mask.fill(0, from, to).fill(1, first, end);
      };
    case 'clock':
      return (mask, { at }, from, to) => markClock(mask, at, from, to, filter);
    default:
      return decided(compileLeaf(filter, columns));
  }
}

/** A leaf that wants all codes or none is no question. */
function decided(leaf: Leaf): Leaf | boolean {
  if (!leaf.wanted.includes(1)) return false;
  return leaf.wanted.includes(0) ? leaf : true;
}

function negate(part: Compiled, columns: RowColumns): Compiled {
  if (typeof part === 'boolean') return !part;
  if (isLeaf(part)) return { field: part.field, wanted: part.wanted.map((mark) => 1 - mark) };
  const marker = markerOf(part, columns);
  return (mask, segment, from, to) => {
    marker(mask, segment, from, to);
    for (let row = from; row < to; row++) mask[row] = 1 - (mask[row] as number);
  };
}

function every(parts: readonly Compiled[]): Compiled {
  if (parts.includes(false)) return false;
  const all = parts.filter((part) => typeof part !== 'boolean').map(allOf);
  const joined = joinLeaves(
    'and',
    all.flatMap(({ leaves }) => leaves),
  ).map(decided);
  if (joined.includes(false)) return false;
  const leaves = joined.filter((leaf) => typeof leaf === 'object');
  const markers = all.flatMap(({ markers }) => markers);
  const [only, ...more] = [...leaves, ...markers];
  return more.length > 0 ? { leaves, markers } : (only ?? true);
}

function some(parts: readonly Compiled[], columns: RowColumns): Compiled {
  const joined = joinLeaves('or', parts.filter(isLeaf)).map(decided);
  const open = [...joined, ...parts.filter((part) => !isLeaf(part))].filter((part) => part !== false);
  if (open.includes(true)) return true;
  const [first, ...others] = open.filter((part) => typeof part !== 'boolean');
  if (!first) return false;
  if (others.length === 0) return first;
  const begin = markerOf(first, columns);
  const more = others.map((part) => (isLeaf(part) ? part : markerOf(part, columns)));
  const marks = createScratch((length) => new Uint8Array(length));
  return (mask, segment, from, to) => {
    begin(mask, segment, from, to);
    for (const other of more)
      if (typeof other === 'object') addLeaf(mask, other.wanted, columns.codes(other.field, segment), from, to);
      else addMarks(mask, markedBy(other, marks(segment.rows), segment, from, to), from, to);
  };
}

function markerOf(part: Exclude<Compiled, boolean>, columns: RowColumns): Marker {
  if (typeof part === 'function') return part;
  const { leaves, markers } = allOf(part);
  const marks = createScratch((length) => new Uint8Array(length));
  return (mask, segment, from, to) => {
    mask.fill(1, from, to);
    for (const { field, wanted } of leaves) keepLeaf(mask, wanted, columns.codes(field, segment), from, to);
    for (const marker of markers) keepMarks(mask, markedBy(marker, marks(segment.rows), segment, from, to), from, to);
  };
}

function markedBy(marker: Marker, mask: Uint8Array, segment: Segment, from: number, to: number): Uint8Array {
  marker(mask, segment, from, to);
  return mask;
}
