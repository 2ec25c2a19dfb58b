import { formatRange } from '../../lib/dashboards/range';
import type { Filter, WrittenFilter } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import type { Range } from '../../lib/store/view';
import { pickedRange } from '../filter/picked-range';

/** A filter of instants as one that can be written: its times go into the range of the address, hours stay hours. */
const written = (filter: Filter): WrittenFilter | null => {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const of = filter.of.map(written);
      return of.every((part) => part !== null) ? { kind: filter.kind, of } : null;
    }
    case 'not': {
      const of = written(filter.of);
      return of && { kind: 'not', of };
    }
    case 'between':
      return null;
    case 'clock':
      return { kind: 'clock', field: filter.field, values: filter.values };
    default:
      return filter;
  }
};

/** Where the explorer shows the events under a filter; null for one that cannot stand in an address. */
export const exploreEvents = ({ filter, range }: { filter: Filter; range: Range }): string | null => {
  const plain = written(filter);
  if (!plain) return null;
  return `/explore?${new URLSearchParams({ range: formatRange(pickedRange(range)), filter: formatJql(plain) })}`;
};
