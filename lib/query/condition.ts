import type { Filter } from '../filter/filter';
import { compileLeaf, type Leaf } from '../filter/leaf';
import type { RowColumns } from '../filter/row-columns';

/** The parts of a filter that must all hold. */
export const conjuncts = (filter: Filter): Filter[] =>
  filter.kind === 'and' ? filter.of.flatMap(conjuncts) : [filter];

/** A filter that asks about one field alone, as the codes it wants; null for any other. */
export function conditionOn(filter: Filter, columns: RowColumns): Leaf | null {
  switch (filter.kind) {
    case 'in':
    case 'matches':
    case 'empty':
      return compileLeaf(filter, columns);
    case 'not': {
      const leaf = conditionOn(filter.of, columns);
      return leaf && { field: leaf.field, wanted: leaf.wanted.map((mark) => 1 - mark) };
    }
    default:
      return null;
  }
}
