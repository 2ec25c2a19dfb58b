import type { StoreView } from '../store/view';
import type { Field, FieldCondition, Filter, WrittenFilter } from './filter';
import { compileLeaf } from './leaf';
import { best, offBy } from './near';
import { type FieldColumn, type RowColumns, rowColumns } from './row-columns';

/** A value, or a pattern, that no event ever had. */
export interface StrangeValue {
  field: Field;
  /** As the filter has it. */
  value: string;
  /** Up to three stored values that may have been meant, nearest first. Values, not labels. */
  near: string[];
}

/** How many values are looked at for one that is near: a second try is worth no wait. */
const mostLookedAt = 50_000;

/**
 * The values of a filter that were never stored, and patterns that match nothing stored, each once and in order.
 * Activities and outcomes are closed sets: one that has not happened yet is no mistake. Organizations are checked
 * where the known ones are given, since one without events is in no dictionary.
 */
export function checkValues(filter: Filter | WrittenFilter, view: StoreView, orgs?: readonly string[]): StrangeValue[] {
  const columns = rowColumns(view);
  const found = new Map<string, StrangeValue>();
  const tell = (field: Field, value: string, column: FieldColumn) => {
    const key = JSON.stringify([field, value]);
    if (!found.has(key)) found.set(key, { field, value, near: nearStored(value.replace(/[*?]+/g, ''), column) });
  };
  for (const condition of conditionsIn(filter)) {
    const column = knownOf(condition.field, columns, orgs);
    if (!column) continue;
    if (condition.kind === 'in')
      for (const value of condition.values)
        if (value !== '' && !isStored(value, condition.field, column, columns)) tell(condition.field, value, column);
    if (
      condition.kind === 'matches' &&
      condition.field !== 'org' &&
      !compileLeaf(condition, columns).wanted.includes(1)
    )
      tell(condition.field, condition.pattern, column);
  }
  return [...found.values()];
}

/** A range of addresses was stored where an address in it was. */
const isStored = (value: string, field: Field, column: FieldColumn, columns: RowColumns): boolean =>
  column.codeOf(value) !== undefined ||
  (field === 'ip' && compileLeaf({ kind: 'in', field, values: [value] }, columns).wanted.includes(1));

/** What is known of a field; null where nothing can be said. */
function knownOf(field: Field, columns: RowColumns, orgs: readonly string[] | undefined): FieldColumn | null {
  if (field === 'activity' || field === 'outcome') return null;
  if (field !== 'org') return columns.column(field);
  return orgs ? { values: orgs, codeOf: (value) => (orgs.includes(value) ? orgs.indexOf(value) : undefined) } : null;
}

function conditionsIn(filter: Filter | WrittenFilter): FieldCondition[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.flatMap(conditionsIn);
    case 'not':
      return conditionsIn(filter.of);
    case 'in':
    case 'matches':
    case 'empty':
      return [filter];
    default:
      return [];
  }
}

/** Stored values that are like a text, or whose label or detail is. */
function nearStored(text: string, { values, labels, details }: FieldColumn): string[] {
  const wanted = text.toLowerCase().trim();
  if (wanted === '') return [];
  const found: { text: string; off: number }[] = [];
  // The values stored last are those that people have seen.
  for (let code = values.length - 1; code >= Math.max(0, values.length - mostLookedAt); code--) {
    const value = values[code];
    if (!value) continue;
    const off = Math.min(
      ...[value, labels?.[code], details?.[code]].map((other) =>
        other ? offBy(wanted, other.toLowerCase()) : Infinity,
      ),
    );
    if (off !== Infinity) found.push({ text: value, off });
  }
  return best(found);
}
