import { isInRange, readAddress, readRange } from './address';
import type { Field, Filter } from './filter';
import { patternMarks } from './pattern-marks';
import type { FieldColumn, RowColumns } from './row-columns';

type LeafFilter = Extract<Filter, { field: Field }>;

/** A filter on one field: which of its codes are let through (1). */
export interface Leaf {
  field: Field;
  wanted: Uint8Array;
}

/** Panels add their own conditions to the same filter, so that the same leaf is met over and over. */
const compiledFor = new WeakMap<RowColumns, Map<string, Leaf>>();

/** Which codes of its field a leaf wants, worked out once for each view. */
export function compileLeaf(filter: LeafFilter, columns: RowColumns): Leaf {
  const compiled = compiledFor.get(columns) ?? new Map<string, Leaf>();
  compiledFor.set(columns, compiled);
  const key = JSON.stringify(filter);
  const known = compiled.get(key);
  if (known) return known;
  const column = columns.column(filter.field);
  const wanted = filter.kind === 'matches' ? patternMarks(filter.pattern, column) : marked(filter, column);
  const leaf = { field: filter.field, wanted };
  compiled.set(key, leaf);
  return leaf;
}

function marked(filter: Exclude<LeafFilter, { kind: 'matches' }>, column: FieldColumn): Uint8Array {
  const wanted = new Uint8Array(column.values.length);
  if (filter.kind === 'empty') {
    wanted[0] = 1;
    return wanted;
  }
  for (const value of filter.values) {
    const code = column.codeOf(value);
    if (code !== undefined) wanted[code] = 1;
  }
  if (filter.field === 'ip') markRanges(wanted, filter.values, column);
  return wanted;
}

/** Addresses as they were read, by their text. */
const addresses = new WeakMap<readonly string[], Map<string, ReturnType<typeof readAddress>>>();

function markRanges(wanted: Uint8Array, values: readonly string[], column: FieldColumn) {
  const ranges = values.filter((value) => value.includes('/')).flatMap((value) => readRange(value) ?? []);
  if (ranges.length === 0) return;
  const known = addresses.get(column.values) ?? new Map<string, ReturnType<typeof readAddress>>();
  addresses.set(column.values, known);
  for (let code = 1; code < wanted.length; code++) {
    const text = column.values[code];
    if (!text) continue;
    const before = known.get(text);
    const address = before === undefined ? readAddress(text) : before;
    if (before === undefined) known.set(text, address);
    if (address && ranges.some((range) => isInRange(address, range))) wanted[code] = 1;
  }
}

/** Leaves that all (`and`) or one of which (`or`) must hold, those on one field as one. */
export function joinLeaves(kind: 'and' | 'or', leaves: readonly Leaf[]): Leaf[] {
  const joined = new Map<Field, Leaf>();
  for (const { field, wanted } of leaves) {
    const before = joined.get(field)?.wanted;
    const both = before?.map((mark, code) => (kind === 'or' ? mark | (wanted[code] ?? 0) : mark & (wanted[code] ?? 0)));
    joined.set(field, { field, wanted: both ?? wanted });
  }
  return [...joined.values()];
}
