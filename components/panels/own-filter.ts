import type { Panel, PanelContext } from '../../lib/dashboards/panel';
import { conditionsOf, together, withoutCondition } from '../../lib/filter/edit-filter';
import { everything, type Filter, type WrittenFilter } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import { parseJql } from '../../lib/filter/parse-jql';

/** As a person would write it; null where it is about instants, which move with the clock. */
const written = (filter: Filter): WrittenFilter | null => {
  switch (filter.kind) {
    case 'between':
      return null;
    case 'clock':
      return { kind: 'clock', field: filter.field, values: filter.values };
    case 'not': {
      const of = written(filter.of);
      return of && { kind: 'not', of };
    }
    case 'and':
    case 'or': {
      const of = filter.of.map(written);
      return of.every((part) => part !== null) ? { kind: filter.kind, of } : null;
    }
    default:
      return filter;
  }
};

/** The conditions that all must hold. */
const partsOf = (filter: Filter): Filter[] => (filter.kind === 'and' ? filter.of.flatMap(partsOf) : [filter]);

/** What a panel asks for beyond the reader's filter: the conditions that all its questions about the range share. */
export const ownConditions = (panel: Pick<Panel, 'queries'>, context: PanelContext): WrittenFilter[] => {
  const queries = Object.values(panel.queries({ ...context, filter: everything, previous: null }));
  const [first, ...others] = queries.flatMap((query) => (query ? [partsOf(query.filter)] : []));
  const isIn = (parts: readonly Filter[], part: Filter) =>
    parts.some((other) => JSON.stringify(other) === JSON.stringify(part));
  const shared = (first ?? []).filter((part) => others.every((parts) => isIn(parts, part)));
  return shared.flatMap((part) => written(part) ?? []);
};

/** The reader's filter with the panel's own, as JQL: the events that the panel is about. What cannot be read stays as it is. */
export const ownFilterJql = (panel: Pick<Panel, 'queries'>, context: PanelContext, jql: string): string => {
  const parsed = parseJql(jql);
  if (!parsed.ok) return jql;
  const both = ownConditions(panel, context).reduce(
    (filter, own) => together([...conditionsOf(withoutCondition(filter, own)), own]),
    parsed.filter,
  );
  return formatJql(both);
};
