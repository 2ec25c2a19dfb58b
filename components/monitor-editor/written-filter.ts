import type { Filter, WrittenFilter } from '../../lib/filter/filter';
import { localDay, wallTime } from '../ui/wall-time';

/** A filter as an address can hold it: instants are local times to the minute. */
export const writtenFilter = (filter: Filter): WrittenFilter => {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, of: filter.of.map(writtenFilter) };
    case 'not':
      return { kind: 'not', of: writtenFilter(filter.of) };
    case 'between': {
      const { from, to } = filter;
      return {
        kind: 'and',
        of: [
          ...(from === null ? [] : [{ kind: 'time' as const, operator: '>=' as const, point: pointOf(from) }]),
          ...(to === null ? [] : [{ kind: 'time' as const, operator: '<' as const, point: pointOf(to) }]),
        ],
      };
    }
    case 'clock':
      return { kind: 'clock', field: filter.field, values: filter.values };
    default:
      return filter;
  }
};

const pointOf = (at: number): string => `${localDay(at)} ${wallTime(at).slice(11)}`;
