import { everything, type WrittenFilter } from './filter';

/** The filter that lets nothing through. */
export const nothing: WrittenFilter = { kind: 'or', of: [] };

/**
 * The plainest filter that says the same: no part that decides nothing, no list of one, no double NOT, no value twice.
 * What is read of a filter's text is so already.
 */
export function plainest(filter: WrittenFilter): WrittenFilter {
  switch (filter.kind) {
    case 'not': {
      const of = plainest(filter.of);
      if (of.kind === 'not') return of.of;
      if ((of.kind === 'and' || of.kind === 'or') && of.of.length === 0)
        return of.kind === 'and' ? nothing : everything;
      return { kind: 'not', of };
    }
    case 'and':
    case 'or': {
      const parts = filter.of.map(plainest).flatMap((part) => (part.kind === filter.kind ? part.of : [part]));
      const decisive = parts.find((part) => (part.kind === 'and' || part.kind === 'or') && part.of.length === 0);
      const [only] = parts;
      return decisive ?? (parts.length === 1 && only ? only : { kind: filter.kind, of: parts });
    }
    case 'in': {
      const values = [...new Set(filter.values)];
      if (values.length === 0) return nothing;
      return values.length === 1 && values[0] === '' ? { kind: 'empty', field: filter.field } : { ...filter, values };
    }
    case 'clock': {
      const values = [...new Set(filter.values)].sort((a, b) => a - b);
      return values.length === 0 ? nothing : { ...filter, values };
    }
    default:
      return filter;
  }
}

/** Whether two filters say the same in the same words, whatever the order of values in a list. */
export const sameFilter = (a: WrittenFilter, b: WrittenFilter): boolean => keyOf(plainest(a)) === keyOf(plainest(b));

function keyOf(filter: WrittenFilter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `${filter.kind}(${filter.of.map(keyOf).join()})`;
    case 'not':
      return `not(${keyOf(filter.of)})`;
    case 'in':
      return JSON.stringify(['in', filter.field, ...[...filter.values].sort()]);
    case 'matches':
      return JSON.stringify(['matches', filter.field, filter.pattern]);
    case 'empty':
      return JSON.stringify(['empty', filter.field]);
    case 'clock':
      return JSON.stringify(['clock', filter.field, ...filter.values]);
    case 'time':
      return JSON.stringify(['time', filter.operator, filter.point]);
  }
}
