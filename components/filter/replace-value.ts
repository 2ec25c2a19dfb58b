import type { Field, WrittenFilter } from '../../lib/filter/filter';

/** The filter with a value of a field replaced by another one, wherever it stands; a pattern, by the value. */
export const replaceValue = (filter: WrittenFilter, field: Field, value: string, by: string): WrittenFilter => {
  const replaced = (part: WrittenFilter) => replaceValue(part, field, value, by);
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, of: filter.of.map(replaced) };
    case 'not':
      return { kind: 'not', of: replaced(filter.of) };
    case 'in': {
      if (filter.field !== field) return filter;
      const values = new Set(filter.values.map((other) => (other === value ? by : other)));
      return { ...filter, values: [...values] };
    }
    case 'matches':
      return filter.field === field && filter.pattern === value ? { kind: 'in', field, values: [by] } : filter;
    default:
      return filter;
  }
};
