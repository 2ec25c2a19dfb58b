import type { Field } from '../filter/filter';
import { type RowColumns, rowColumns } from '../filter/row-columns';
import { placesOf } from '../query/places';
import type { Segment, StoreView } from '../store/view';
import { entityOf } from './entity';
import { rangeOf } from './ip-range';
import type { ValueField } from './monitor';
import { createNumbering, type Numbering } from './numbering';

/** A segment and the place of its first row. */
export interface PlacedSegment {
  segment: Segment;
  start: number;
}

/** What all monitors share of a view, worked out when first asked for. */
export interface ViewIndex {
  columns: RowColumns;
  /** Those of one org, in order of time. */
  segmentsOf(org: string): readonly PlacedSegment[];
  orgs: readonly string[];
  /** Zeros, one for each code of a field; whoever borrows them leaves zeros. */
  zeros(field: Field): Uint32Array;
  /** Ranges of addresses by code of an address. */
  ranges: Numbering;
  /** Whether the actor of a code is the person that is the target of a code. */
  isOwn(actor: number, target: number): boolean;
  /** See `Ground`. */
  textOf(code: number, field: ValueField): string;
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
  const byOrg = Map.groupBy(placesOf(view).segments, ({ segment }) => segment.org);
  for (const of of byOrg.values())
    of.sort(({ segment: a }, { segment: b }) => a.from - b.from || a.to - b.to || a.id - b.id);
  const zeros = new Map<Field, Uint32Array>();
  const ranges = createNumbering(view.dictionaries.ip.values, rangeOf);
  const people = createNumbering(view.dictionaries.target.values, (value) => entityOf('target', value));
  return {
    columns,
    segmentsOf: (org) => byOrg.get(org) ?? [],
    orgs: [...byOrg.keys()],
    zeros(field) {
      const lent = zeros.get(field) ?? new Uint32Array(columns.column(field).values.length);
      zeros.set(field, lent);
      return lent;
    },
    ranges,
    isOwn: (actor, target) => actor !== 0 && people.nameOf(people.of(target)) === view.dictionaries.actor.values[actor],
    textOf: (code, field) => (field === 'ip-range' ? ranges.nameOf(code) : (columns.column(field).values[code] ?? '')),
  };
}
