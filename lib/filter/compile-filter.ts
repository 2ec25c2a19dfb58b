import type { Segment } from '../store/view';
import type { Filter } from './filter';
import { compileLeaf, type Leaf } from './leaf';
import type { RowColumns } from './row-columns';

/** Rows `from` (inclusive) to `to` (exclusive) of a segment; all of them, or those in `rows` (ascending). */
export interface Selected {
  from: number;
  to: number;
  rows: Uint32Array | null;
}

/** Which of the rows `from` (inclusive) to `to` (exclusive) of a segment the filter lets through. */
export type CompiledFilter = (segment: Segment, from: number, to: number) => Selected;

/** Compiled for one view: a table of codes for each leaf, so that a row costs one look-up a leaf. */
export function compileFilter(filter: Filter, columns: RowColumns): CompiledFilter {
  const compiled = compile(filter, columns);
  if (compiled === true) return (_segment, from, to) => ({ from, to, rows: null });
  if (compiled === false) return (_segment, from) => ({ from, to: from, rows: null });
  const marks = createScratch((length) => new Uint8Array(length));
  const found = createScratch((length) => new Uint32Array(length));
  return (segment, from, to) => {
    const gathered = found(segment.rows + 1);
    const count =
      typeof compiled === 'function'
        ? gatherMarked(gathered, markedBy(compiled, marks(segment.rows), segment, from, to), from, to)
        : gatherWanted(gathered, compiled.wanted, columns.codes(compiled.field, segment), from, to);
    return { from, to, rows: count === to - from ? null : gathered.slice(0, count) };
  };
}

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
    default: {
      const leaf = compileLeaf(filter, columns);
      if (!leaf.wanted.includes(1)) return false;
      return leaf.wanted.includes(0) ? leaf : true;
    }
  }
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
  if (parts.includes(decisive)) return decisive;
  const open = parts.filter((part) => typeof part !== 'boolean');
  const [only] = open;
  if (!only) return !decisive;
  if (open.length === 1) return only;
  const [first, ...others] = open.map((part) => (typeof part === 'function' ? part : markLeaf(part, columns)));
  const marks = createScratch((length) => new Uint8Array(length));
  return (mask, segment, from, to) => {
    first?.(mask, segment, from, to);
    for (const other of others) {
      const own = markedBy(other, marks(segment.rows), segment, from, to);
      if (decisive) for (let row = from; row < to; row++) mask[row] = (mask[row] as number) | (own[row] as number);
      else for (let row = from; row < to; row++) mask[row] = (mask[row] as number) & (own[row] as number);
    }
  };
}

function markLeaf({ field, wanted }: Leaf, columns: RowColumns): Marker {
  return (mask, segment, from, to) => {
    const codes = columns.codes(field, segment);
    for (let row = from; row < to; row++) mask[row] = wanted[codes[row] as number] as number;
  };
}

function markedBy(marker: Marker, mask: Uint8Array, segment: Segment, from: number, to: number): Uint8Array {
  marker(mask, segment, from, to);
  return mask;
}

/** Both write one number too many where the last row is let through not: no branch in the loop. */
function gatherMarked(gathered: Uint32Array, mask: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    gathered[count] = row;
    count += mask[row] as number;
  }
  return count;
}

function gatherWanted(gathered: Uint32Array, wanted: Uint8Array, codes: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    gathered[count] = row;
    count += wanted[codes[row] as number] as number;
  }
  return count;
}

/** A buffer that is made once and grows when it must. */
function createScratch<A extends Uint8Array | Uint32Array>(make: (length: number) => A): (length: number) => A {
  let buffer = make(0);
  return (length) => {
    if (buffer.length < length) buffer = make(length);
    return buffer;
  };
}
