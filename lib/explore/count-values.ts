import type { Field, Filter } from '../filter/filter';
import { type FieldColumn, rowColumns } from '../filter/row-columns';
import { run } from '../query/run';
import type { Range, StoreView } from '../store/view';
import { foldText } from './fold-text';

/** Which values of a field are asked for. */
export interface ValuesQuery {
  field: Field;
  range: Range;
  filter: Filter;
  /** What a value, its label or its detail must contain, whatever case and marks; the empty string for the most frequent. */
  search: string;
  limit: number;
  /** How a value is written where its label is not what people read (a country, an activity); searched as well. */
  nameOf?: (value: string) => string;
}

/** A value and how many events have it. */
export interface CountedValue {
  value: string;
  label: string;
  detail: string;
  count: number;
}

/**
 * The stored values of a field, those of the most events first. With a search also those that no event of the range and
 * filter has, after all others. The empty value is none. Counted once for the same view, range and filter, however
 * often it is searched.
 */
export function countValues({ search, limit, nameOf, ...counted }: ValuesQuery, view: StoreView): CountedValue[] {
  const { values, used } = countedOf(counted, view);
  const wanted = foldText(search.trim());
  if (wanted === '') return values.slice(0, Math.min(limit, used)).map(withoutText);
  const found: CountedValue[] = [];
  for (const value of values) {
    if (found.length >= limit) break;
    if (textOf(value).includes(wanted) || (nameOf && foldText(nameOf(value.value)).includes(wanted)))
      found.push(withoutText(value));
  }
  return found;
}

/** A value with all that it is searched by, folded when it is first searched. */
interface Searchable extends CountedValue {
  text: string | null;
}

interface Counted {
  /** Most events first; behind `used` of them, those without events. */
  values: Searchable[];
  used: number;
}

const textOf = (value: Searchable): string => {
  // No text has this character, so that nothing is found across two of them.
  value.text ??= foldText([value.value, value.label, value.detail].join('\u0000'));
  return value.text;
};

const withoutText = ({ value, label, detail, count }: Searchable): CountedValue => ({ value, label, detail, count });

/** Views are replaced when the store changes, and what was counted in them goes with them. */
const countedIn = new WeakMap<StoreView, Map<string, Counted>>();

/** A person looks at a few fields under a few filters before the view is replaced. */
const mostKept = 24;

function countedOf(
  { field, range, filter }: Pick<ValuesQuery, 'field' | 'range' | 'filter'>,
  view: StoreView,
): Counted {
  const kept = countedIn.get(view) ?? new Map<string, Counted>();
  countedIn.set(view, kept);
  const key = JSON.stringify([field, range.from, range.to, filter]);
  const known = kept.get(key) ?? count(field, range, filter, view);
  // The one asked for last is the last to go.
  kept.delete(key);
  kept.set(key, known);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return known;
}

function count(field: Field, range: Range, filter: Filter, view: StoreView): Counted {
  const column = rowColumns(view).column(field);
  const [{ rows }] = run(
    [{ kind: 'aggregate', range, filter, groupBy: [{ field }], measure: { kind: 'count' }, timeZone: 'UTC' }],
    view,
  );
  const used = rows
    .map(({ keys: [value = ''], value: events }) => ({ value, events }))
    .filter(({ value }) => value !== '');
  const seen = new Set(used.map(({ value }) => value));
  const unused = column.values.filter((value) => value !== '' && !seen.has(value));
  const values = [...used, ...unused.map((value) => ({ value, events: 0 }))];
  return {
    values: values.map(({ value, events }) => searchable(value, events, field, column, view)),
    used: used.length,
  };
}

function searchable(value: string, events: number, field: Field, column: FieldColumn, view: StoreView): Searchable {
  const code = column.codeOf(value) ?? 0;
  const name = field === 'action' ? view.catalogue.get(value)?.displayName : undefined;
  return {
    value,
    label: name || column.labels?.[code] || '',
    detail: column.details?.[code] || '',
    count: events,
    text: null,
  };
}
