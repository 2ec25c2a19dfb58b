import type { Segment } from '../store/view';
import { everything, type Filter } from './filter';
import { compileLeaf, joinLeaves, type Leaf } from './leaf';
import { addLeaf, createScratch, gatherMarked, gatherWanted, keepLeaf, markLeaf } from './masks';
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
  const marks = createScratch((length) => new Uint8Array(length));
  const found = createScratch((length) => new Uint32Array(length));
  return (segment, first, end) => {
    const from = span.from === null ? first : firstRowAt(segment.at, span.from, first, end);
    const to = span.to === null ? end : firstRowAt(segment.at, span.to, from, end);
    if (compiled === true || from === to) return { from, to, rows: null };
    if (compiled === false) return { from, to: from, rows: null };
    const gathered = found(segment.rows + 1);
    const count =
      typeof compiled === 'function'
        ? gatherMarked(gathered, markedBy(compiled, marks(segment.rows), segment, from, to), from, to)
        : gatherWanted(gathered, compiled.wanted, columns.codes(compiled.field, segment), from, to);
    return { from, to, rows: count === to - from ? null : gathered.slice(0, count) };
  };
}

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

/** true and false where the answer is the same for every row. */
type Compiled = Marker | Leaf | boolean;

function compile(filter: Filter, columns: RowColumns): Compiled {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return combine(
        filter.kind,
        filter.of.map((part) => compile(part, columns)),
        columns,
      );
    case 'not':
      return negate(compile(filter.of, columns));
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

function negate(part: Compiled): Compiled {
  if (typeof part === 'boolean') return !part;
  if (typeof part === 'object') return { field: part.field, wanted: part.wanted.map((mark) => 1 - mark) };
  return (mask, segment, from, to) => {
    part(mask, segment, from, to);
    for (let row = from; row < to; row++) mask[row] = 1 - (mask[row] as number);
  };
}

function combine(kind: 'and' | 'or', parts: readonly Compiled[], columns: RowColumns): Compiled {
  const decisive = kind === 'or';
  const leaves = joinLeaves(
    kind,
    parts.filter((part) => typeof part === 'object'),
  ).map(decided);
  const open = [...leaves, ...parts.filter((part) => typeof part !== 'object')].filter((part) => part !== !decisive);
  if (open.includes(decisive)) return decisive;
  const [first, ...others] = open.filter((part) => typeof part !== 'boolean');
  if (!first) return !decisive;
  if (others.length === 0) return first;
  const marks = createScratch((length) => new Uint8Array(length));
  return (mask, segment, from, to) => {
    if (typeof first === 'function') first(mask, segment, from, to);
    else markLeaf(mask, first.wanted, columns.codes(first.field, segment), from, to);
    for (const other of others) {
      if (typeof other === 'function') {
        const own = markedBy(other, marks(segment.rows), segment, from, to);
        if (decisive) for (let row = from; row < to; row++) mask[row] = (mask[row] as number) | (own[row] as number);
        else for (let row = from; row < to; row++) mask[row] = (mask[row] as number) & (own[row] as number);
      } else {
        const codes = columns.codes(other.field, segment);
        if (decisive) addLeaf(mask, other.wanted, codes, from, to);
        else keepLeaf(mask, other.wanted, codes, from, to);
      }
    }
  };
}

function markedBy(marker: Marker, mask: Uint8Array, segment: Segment, from: number, to: number): Uint8Array {
  marker(mask, segment, from, to);
  return mask;
}
