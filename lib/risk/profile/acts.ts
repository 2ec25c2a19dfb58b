import type { Field, Filter } from '../../filter/filter';
import { rowColumns } from '../../filter/row-columns';
import { placesOf } from '../../query/places';
import { countOf, createSelect } from '../../query/select';
import { oldestFirst, type SelectedRun } from '../../query/time-order';
import type { Range, Segment, StoreView } from '../../store/view';

/** Some events in the order of time, as codes that are looked up when they are asked for. */
export interface Acts {
  count: number;
  /** Event times, ms, ascending. */
  at: Float64Array;
  /** Codes of a field, in the order of `at`; 0 where the event does not say. Do not change them. */
  codes(field: Field): Uint32Array;
  /** What a code means, and its name to show ('' where there is none). */
  text(field: Field, code: number): string;
  label(field: Field, code: number): string;
  /** All values of a field by code. */
  values(field: Field): readonly string[];
  /** The code of a value; -1 where no event has it. */
  codeOf(field: Field, value: string): number;
}

/** What was asked of a view last; a page asks the same of one view over and over. */
const known = new WeakMap<StoreView, Map<string, Acts>>();
const mostKnown = 12;

/** The events of a range under a filter; the same object for the same view, range and filter. */
export function actsUnder(view: StoreView, filter: Filter, range: Range): Acts {
  const remembered = known.get(view) ?? new Map<string, Acts>();
  known.set(view, remembered);
  const key = JSON.stringify([range.from, range.to, filter]);
  const before = remembered.get(key);
  if (before) return before;
  const acts = readActs(view, filter, range);
  const [oldest] = remembered.keys();
  if (remembered.size >= mostKnown && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, acts);
  return acts;
}

/** What a person of an org did. */
export const actsOf = (
  view: StoreView,
  { org, person }: { org: string; person: string },
  filter: Filter,
  range: Range,
) => actsUnder(view, doneBy(org, person, filter), range);

/** A filter for what a person of an org did, beside another one. */
export const doneBy = (org: string, person: string, filter: Filter): Filter => ({
  kind: 'and',
  of: [{ kind: 'in', field: 'actor', values: [person] }, { kind: 'in', field: 'org', values: [org] }, filter],
});

function readActs(view: StoreView, filter: Filter, range: Range): Acts {
  const columns = rowColumns(view);
  const places = placesOf(view);
  const select = createSelect(range, filter, columns);
  const runs = view.segments
    .map((segment): SelectedRun => ({ segment, selected: select(segment) }))
    .filter(({ selected }) => countOf(selected) > 0);
  const order = oldestFirst(runs, places);
  const segments: Segment[] = [];
  const rows = new Uint32Array(order.length);
  const at = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const found = places.at(order[i] as number);
    segments.push(found.segment);
    rows[i] = found.row;
    at[i] = found.segment.at[found.row] as number;
  }
  const read = new Map<Field, Uint32Array>();
  const readCodes = (field: Field): Uint32Array => {
    const codes = new Uint32Array(order.length);
    const { activities } = columns;
    for (let i = 0; i < codes.length; i++) {
      const { codes: own, org } = segments[i] as Segment;
      const row = rows[i] as number;
      if (field === 'activity') codes[i] = activities.codeAt(own.action[row] as number, own.outcome[row] as number);
      else if (field === 'org') codes[i] = columns.column('org').codeOf(org) ?? 0;
      else codes[i] = own[field][row] as number;
    }
    read.set(field, codes);
    return codes;
  };
  return {
    count: order.length,
    at,
    codes: (field) => read.get(field) ?? readCodes(field),
    text: (field, code) => columns.column(field).values[code] ?? '',
    label: (field, code) => columns.column(field).labels?.[code] ?? '',
    values: (field) => columns.column(field).values,
    codeOf: (field, value) => columns.column(field).codeOf(value) ?? -1,
  };
}
