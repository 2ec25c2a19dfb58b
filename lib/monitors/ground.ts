import { type CompiledFilter, compileFilter } from '../filter/compile-filter';
import type { Field, Filter } from '../filter/filter';
import { parseJql } from '../filter/parse-jql';
import { resolveTimes } from '../filter/resolve-times';
import type { Range } from '../store/view';
import { type CodedEvents, countEvents, gatherEvents } from './gather';
import { fillLists } from './lists';
import type { Ground } from './measure';
import type { ValueField } from './monitor';
import { MonitorError } from './monitor-error';
import { viewIndex } from './view-index';
import type { Circumstances, Watch } from './watch';

/** A ground with what only some need. */
export interface CodedGround extends Ground {
  /** Event time of the oldest event that is held of the org, as far as the view says, ms; null where there is none. */
  oldest(): number | null;
  /** How many events there are under a filter. Exclusions are left out. */
  countOf(filter: Filter, range: Range): number;
  /** Brings a field's codes along, for what looks at every event. */
  gatherCodes(field: ValueField, ...gather: Parameters<Ground['gather']>): ReadonlyMap<string, CodedEvents>;
}

/** What a monitor's measures stand on. */
export function createGround(watch: Watch): CodedGround {
  const { monitor, view, org, circumstances } = watch;
  const index = viewIndex(view);
  const filters = new Map<Filter, CompiledFilter>();
  const compiled = (filter: Filter) => {
    const known = filters.get(filter) ?? compileFilter(counting(filter, circumstances.excluded), index.columns);
    filters.set(filter, known);
    return known;
  };
  const gather = (
    field: ValueField | null,
    filter: Filter,
    groupBy: Field | null,
    range: Range,
    entities?: ReadonlySet<string>,
  ) =>
    gatherEvents(
      { org, filter: compiled(filter), self: monitor.self ?? false, groupBy, range, entities: entities ?? null, field },
      index,
    );
  const read = new Map<string, Filter>();
  return {
    watch,
    countOf: (filter, range) =>
      countEvents({ org, filter: compiled(filter), self: monitor.self ?? false, range }, index),
    oldest: () =>
      index.orgs.length === 1 && index.orgs[0] === org ? view.oldest : (index.segmentsOf(org)[0]?.segment.from ?? null),
    gather: (...wanted) => gather(null, ...wanted),
    gatherCodes: gather,
    filterOf(jql) {
      const filter = read.get(jql) ?? readFilter(jql, circumstances);
      read.set(jql, filter);
      return filter;
    },
    textAt(place, valueField) {
      const { field, numbering } = index.values(valueField);
      const code = index.codeAt(place, field);
      const values = numbering ? numbering.names : index.columns.column(field).values;
      return values[numbering ? (numbering.of[code] ?? 0) : code] ?? '';
    },
    codeAt(place, valueField) {
      const { field, numbering } = index.values(valueField);
      const code = index.codeAt(place, field);
      return numbering ? (numbering.of[code] ?? 0) : code;
    },
  };
}

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
