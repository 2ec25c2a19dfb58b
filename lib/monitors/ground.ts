import { type CompiledFilter, compileFilter } from '../filter/compile-filter';
import type { Field, Filter } from '../filter/filter';
import { parseJql } from '../filter/parse-jql';
import { resolveTimes } from '../filter/resolve-times';
import type { Range } from '../store/view';
import { valuesOfEntity } from './entity';
import type { EventTable, Gathered } from './event-table';
import { gatherMap, gatherTable } from './gather';
import { countEvents } from './lanes';
import { fillLists } from './lists';
import type { ValueField } from './monitor';
import { MonitorError } from './monitor-error';
import { viewIndex } from './view-index';
import type { Circumstances, Watch } from './watch';

/** What measures stand on: the events of one org in a view. */
export interface Ground {
  watch: Watch;
  /** A filter of the definition with lists filled in and times resolved. */
  filterOf(jql: string): Filter;
  /** Events under a filter, by entity; only of `entities` where given. Exclusions are left out. */
  gather(filter: Filter, groupBy: Field | null, range: Range, entities?: ReadonlySet<string>): Gathered;
  /** The same in one piece, without places, and with the codes of fields. */
  table(fields: readonly ValueField[], ...gather: Parameters<Ground['gather']>): EventTable;
  /** What a code of a field stands for. */
  textOf(code: number, field: ValueField): string;
  /** Event time of the oldest event that is held of the org, as far as the view says, ms; null where there is none. */
  oldest(): number | null;
  /** How many events there are under a filter. Exclusions are left out. */
  countOf(filter: Filter, range: Range): number;
}

/** What a monitor's measures stand on. */
export function createGround(watch: Watch): Ground {
  const { monitor, view, org, circumstances } = watch;
  const index = viewIndex(view);
  const filters = new Map<Filter, CompiledFilter>();
  const lanes = (filter: Filter, range: Range) => {
    const known = filters.get(filter) ?? compileFilter(counting(filter, circumstances.excluded), index.columns);
    filters.set(filter, known);
    return { org, filter: known, self: monitor.self ?? false, range };
  };
  const asked = (filter: Filter, groupBy: Field | null, range: Range, entities?: ReadonlySet<string>) => ({
    ...lanes(entities && groupBy !== null ? onlyOf(filter, groupBy, entities) : filter, range),
    groupBy,
    entities: entities ?? null,
  });
  const read = new Map<string, Filter>();
  return {
    watch,
    oldest: () =>
      index.orgs.length === 1 && index.orgs[0] === org ? view.oldest : (index.segmentsOf(org)[0]?.segment.from ?? null),
    countOf: (filter, range) => countEvents(lanes(filter, range), index),
    gather: (...wanted) => gatherMap({ ...asked(...wanted), places: true, fields: [] }, index),
    table: (fields, ...wanted) => gatherTable({ ...asked(...wanted), places: false, fields }, index),
    filterOf(jql) {
      const filter = read.get(jql) ?? readFilter(jql, circumstances);
      read.set(jql, filter);
      return filter;
    },
    textOf: index.textOf,
  };
}

/** A filter for events of some entities. Whoever is not among them is then not looked at any further. */
const onlyOf = (filter: Filter, groupBy: Field, entities: ReadonlySet<string>): Filter => {
  const values = [...entities].flatMap((entity) => valuesOfEntity(groupBy, entity));
  return { kind: 'and', of: [filter, { kind: 'in', field: groupBy, values }] };
};

/** A filter without what is excluded. */
export const counting = (filter: Filter, excluded: Filter | null): Filter =>
  excluded ? { kind: 'and', of: [filter, { kind: 'not', of: excluded }] } : filter;

/**
 * JQL of a definition as a filter, with lists filled in and times resolved.
 *
 * @throws MonitorError where it cannot be read, or a list that it names is empty
 */
export function readFilter(
  jql: string,
  { lists, now, timeZone }: Pick<Circumstances, 'lists' | 'now' | 'timeZone'>,
  place = 'filter',
): Filter {
  const filled = fillLists(jql, lists);
  if (!filled.ok) throw new MonitorError(place, `empty-list: ${filled.empty}`);
  const parsed = parseJql(filled.jql);
  if (!parsed.ok) throw new MonitorError(place, `${parsed.problem.id}: ${parsed.problem.found}`);
  return resolveTimes(parsed.filter, { now, timeZone });
}
