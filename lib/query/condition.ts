import type { Field, Filter } from '../filter/filter';
import { compileLeaf } from '../filter/leaf';
import type { RowColumns } from '../filter/row-columns';

/** The parts of a filter that must all hold. */
export const conjuncts = (filter: Filter): Filter[] =>
  filter.kind === 'and' ? filter.of.flatMap(conjuncts) : [filter];

/** A filter as the combinations of some fields' codes that it wants. */
export interface Condition {
  fields: readonly Field[];
  /** 1 for what is wanted; the first field varies slowest. */
  wanted: Uint8Array;
}

/** More combinations are not tried out. */
const mostCombinations = 2 ** 16;

/** A filter that asks about few codes of few fields, as its combinations; null for any other. */
export function conditionOn(filter: Filter, columns: RowColumns): Condition | null {
  switch (filter.kind) {
    case 'in':
    case 'matches':
    case 'empty': {
      const { field, wanted } = compileLeaf(filter, columns);
      return { fields: [field], wanted };
    }
    case 'not': {
      const condition = conditionOn(filter.of, columns);
      return condition && { fields: condition.fields, wanted: condition.wanted.map((mark) => 1 - mark) };
    }
    case 'and':
    case 'or':
      return joined(
        filter.kind,
        filter.of.map((part) => conditionOn(part, columns)),
        columns,
      );
    default:
      return null;
  }
}

function joined(kind: 'and' | 'or', parts: readonly (Condition | null)[], columns: RowColumns): Condition | null {
  const conditions = parts.filter((part) => part !== null);
  const [first, ...others] = conditions;
  if (!first || conditions.length < parts.length) return null;
  const fields = [...new Set(conditions.flatMap((condition) => condition.fields))];
  const size = fields.reduce((product, field) => product * columns.column(field).values.length, 1);
  if (fields.length > 1 && size > mostCombinations) return null;
  const wanted = spread(first, fields, columns).slice();
  for (const other of others) {
    const marks = spread(other, fields, columns);
    for (let i = 0; i < wanted.length; i++)
      wanted[i] =
        kind === 'or' ? (wanted[i] as number) | (marks[i] as number) : (wanted[i] as number) & (marks[i] as number);
  }
  return { fields, wanted };
}

/** The same condition over more fields. */
function spread(condition: Condition, fields: readonly Field[], columns: RowColumns): Uint8Array {
  if (condition.fields.length === fields.length && condition.fields.every((field, i) => field === fields[i]))
    return condition.wanted;
  let combinations = [0];
  for (const field of fields) {
    const stride = strideIn(condition.fields, field, columns);
    const codes = columns.column(field).values.map((_, code) => code * stride);
    combinations = combinations.flatMap((at) => codes.map((offset) => at + offset));
  }
  return Uint8Array.from(combinations, (at) => condition.wanted[at] ?? 0);
}

/** How far apart neighbouring codes of a field are among combinations of fields; 0 where it is none of them. */
function strideIn(fields: readonly Field[], field: Field, columns: RowColumns): number {
  const place = fields.indexOf(field);
  if (place < 0) return 0;
  return fields.slice(place + 1).reduce((product, after) => product * columns.column(after).values.length, 1);
}
