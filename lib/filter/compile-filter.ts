import type { Segment } from '../store/view';
import type { Field, Filter } from './filter';
import { compilePattern } from './pattern';
import type { FieldColumn, RowColumns } from './row-columns';

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
    const mask = marks(segment.rows);
    compiled(segment, mask, from, to);
    const gathered = found(segment.rows + 1);
    let count = 0;
    for (let row = from; row < to; row++) {
      gathered[count] = row;
      count += mask[row] as number;
    }
    return { from, to, rows: count === to - from ? null : gathered.slice(0, count) };
  };
}

/** Writes 1 or 0 for each row into the mask. */
type Marker = (segment: Segment, mask: Uint8Array, from: number, to: number) => void;

/** true and false where the answer is the same for every row. */
type Compiled = Marker | boolean;

function compile(filter: Filter, columns: RowColumns): Compiled {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return combine(
        filter.kind,
        filter.of.map((part) => compile(part, columns)),
      );
    case 'not':
      return negate(compile(filter.of, columns));
    case 'in':
      return leaf(filter.field, columns, (column, codes) => {
        for (const value of filter.values) {
          const code = column.codeOf(value);
          if (code !== undefined) codes[code] = 1;
        }
      });
    case 'empty':
      return leaf(filter.field, columns, (_column, codes) => {
        codes[0] = 1;
      });
    case 'matches': {
      const matches = compilePattern(filter.pattern);
      return leaf(filter.field, columns, ({ values, labels, details }, codes) => {
        for (let code = 0; code < values.length; code++)
          codes[code] = [values, labels, details].some((texts) => texts && matches(texts[code] ?? '')) ? 1 : 0;
      });
    }
  }
}

function leaf(field: Field, columns: RowColumns, fill: (column: FieldColumn, codes: Uint8Array) => void): Compiled {
  const column = columns.column(field);
  const wanted = new Uint8Array(column.values.length);
  fill(column, wanted);
  if (!wanted.includes(1)) return false;
  if (!wanted.includes(0)) return true;
  return (segment, mask, from, to) => {
    const codes = columns.codes(field, segment);
    for (let row = from; row < to; row++) mask[row] = wanted[codes[row] as number] as number;
  };
}

function negate(part: Compiled): Compiled {
  if (typeof part === 'boolean') return !part;
  return (segment, mask, from, to) => {
    part(segment, mask, from, to);
    for (let row = from; row < to; row++) mask[row] = 1 - (mask[row] as number);
  };
}

function combine(kind: 'and' | 'or', parts: readonly Compiled[]): Compiled {
  const decisive = kind === 'or';
  if (parts.includes(decisive)) return decisive;
  const [first, ...others] = parts.filter((part) => typeof part !== 'boolean');
  if (!first) return !decisive;
  if (others.length === 0) return first;
  const marks = createScratch((length) => new Uint8Array(length));
  return (segment, mask, from, to) => {
    first(segment, mask, from, to);
    const own = marks(segment.rows);
    for (const other of others) {
      other(segment, own, from, to);
      if (decisive) for (let row = from; row < to; row++) mask[row] = (mask[row] as number) | (own[row] as number);
      else for (let row = from; row < to; row++) mask[row] = (mask[row] as number) & (own[row] as number);
    }
  };
}

/** A buffer that is made once and grows when it must. */
function createScratch<A extends Uint8Array | Uint32Array>(make: (length: number) => A): (length: number) => A {
  let buffer = make(0);
  return (length) => {
    if (buffer.length < length) buffer = make(length);
    return buffer;
  };
}
