import type { Field } from '../filter/filter';
import { type RowColumns, rowColumns } from '../filter/row-columns';
import { placesOf } from '../query/places';
import type { Segment, StoreView } from '../store/view';
import { entityOf } from './entity';
import { rangeOf } from './ip-range';
import type { ValueField } from './monitor';

/** A segment and the place of its first row. */
export interface PlacedSegment {
  segment: Segment;
  start: number;
}

/** Codes of a field's values turned into numbers of something else: of those whom they name, of ranges of addresses. */
export interface Numbering {
  /** The number of a code; 0 for what says nothing. */
  of: Uint32Array;
  names: readonly string[];
}

/** What all monitors share of a view, worked out when first asked for. */
export interface ViewIndex {
  columns: RowColumns;
  /** Those of one org, in order of time. */
  segmentsOf(org: string): readonly PlacedSegment[];
  orgs: readonly string[];
  /** Whom a field's codes name. */
  entities(field: Field): Numbering;
  /** The code of the same person as an actor, by code of a target; 0 where no actor is. */
  actorOfTarget(): Uint32Array;
  /** What a value field's codes stand for; null where for themselves. */
  values(field: ValueField): { field: Field; numbering: Numbering | null };
  /** Calls back with the segment and the row at a place. */
  codeAt(place: number, field: Field): number;
}

const indexes = new WeakMap<StoreView, ViewIndex>();

/** The index of a view: one for each, as long as the view lives. */
export function viewIndex(view: StoreView): ViewIndex {
  const index = indexes.get(view) ?? createIndex(view);
  indexes.set(view, index);
  return index;
}

function createIndex(view: StoreView): ViewIndex {
  const columns = rowColumns(view);
  const placed = placesOf(view).segments;
  const byOrg = Map.groupBy(placed, ({ segment }) => segment.org);
  for (const of of byOrg.values())
    of.sort(({ segment: a }, { segment: b }) => a.from - b.from || a.to - b.to || a.id - b.id);
  const entities = remembered((field: Field) => {
    const { values } = columns.column(field);
    // Most fields name what they hold: nothing to look up by text.
    if (field !== 'target' && field !== 'scope') return { of: Uint32Array.from(values.keys()), names: values };
    return numbered(values, (value) => entityOf(field, value));
  });
  const ranges = remembered(() => numbered(columns.column('ip').values, rangeOf));
  const actors = remembered(() => {
    const actor = columns.column('actor');
    const { of, names } = entities('target');
    return of.map((entity) => (entity === 0 ? 0 : (actor.codeOf(names[entity] ?? '') ?? 0)));
  });
  let last: PlacedSegment | undefined;
  const segmentAt = (place: number): PlacedSegment => {
    if (last && place >= last.start && place < last.start + last.segment.rows) return last;
    let low = 0;
    for (let high = placed.length; high - low > 1; ) {
      const middle = (low + high) >>> 1;
      if ((placed[middle]?.start ?? 0) <= place) low = middle;
      else high = middle;
    }
    const found = placed[low];
    if (!found) throw new RangeError(`no row stands at ${place}`);
    last = found;
    return found;
  };
  return {
    columns,
    segmentsOf: (org) => byOrg.get(org) ?? [],
    orgs: [...byOrg.keys()],
    entities,
    actorOfTarget: () => actors('actor'),
    values: (field) => (field === 'ip-range' ? { field: 'ip', numbering: ranges('ip') } : { field, numbering: null }),
    codeAt(place, field) {
      const { segment, start } = segmentAt(place);
      const row = place - start;
      if (field === 'org') return columns.column('org').codeOf(segment.org) ?? 0;
      if (field === 'activity')
        return columns.activities.codeAt(segment.codes.action[row] ?? 0, segment.codes.outcome[row] ?? 0);
      return segment.codes[field][row] ?? 0;
    },
  };
}

function numbered(values: readonly string[], nameOf: (value: string) => string): Numbering {
  const names = [''];
  const known = new Map([['', 0]]);
  const of = Uint32Array.from(values, (value) => {
    const name = nameOf(value);
    const number = known.get(name);
    if (number !== undefined) return number;
    known.set(name, names.length);
    return names.push(name) - 1;
  });
  return { of, names };
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
