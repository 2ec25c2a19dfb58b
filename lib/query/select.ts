import { compileFilter, type Selected } from '../filter/compile-filter';
import type { Filter } from '../filter/filter';
import type { RowColumns } from '../filter/row-columns';
import type { Range, Segment } from '../store/view';
import { firstAtLeast } from './search';

/** The rows of a range that a filter lets through, segment by segment. */
export type Select = (segment: Segment) => Selected;

/** Compiles a filter once, for all segments of a view. */
export function createSelect(range: Range, filter: Filter, columns: RowColumns): Select {
  const compiled = compileFilter(filter, columns);
  return (segment) => {
    const from = firstAtLeast(segment.at, range.from);
    return compiled(segment, from, firstAtLeast(segment.at, range.to, from));
  };
}

/** How many rows are selected. */
export const countOf = ({ from, to, rows }: Selected): number => (rows ? rows.length : to - from);
