import type { Dictionary, Segment, StoreView } from '../store/view';
import { type ActivityCodes, activityCodes } from './activity-codes';
import type { Field } from './filter';

/** A field as codes: what they mean, and how to get at those of a segment. */
export interface FieldColumn {
  values: readonly string[];
  /** Absent where values speak for themselves. */
  labels?: readonly string[];
  details?: readonly string[];
  /** See `Dictionary`; absent where no text ever changes. */
  rewritten?: readonly number[];
  codeOf(value: string): number | undefined;
}

/**
 * The fields of a view, each as a column of codes, the same way for those that are stored (most), worked out
 * (activity), and the same for a whole segment (org).
 */
export interface RowColumns {
  column(field: Field): FieldColumn;
  /** Codes of a segment's rows. The array is reused once another segment is asked for, and may be longer. */
  codes(field: Field, segment: Segment): Uint32Array;
  activities: ActivityCodes;
}

interface Scratch {
  segment: Segment | null;
  codes: Uint32Array;
}

/** The fields of a view as columns. */
export function rowColumns(view: StoreView): RowColumns {
  const activities = activityCodes(view);
  const orgs = orgColumn(view.segments);
  const scratch = new Map<Field, Scratch>();
  const longest = view.segments.reduce((most, { rows }) => Math.max(most, rows), 0);

  function fill(field: Field, segment: Segment, codes: Uint32Array) {
    if (field === 'activity') activities.write(segment, codes);
    else if (field === 'org') codes.fill(orgs.codeOf(segment.org) ?? 0);
    // Widened, so that the loops over codes meet one kind of array only: that halves what they cost.
    else codes.set(segment.codes[field]);
  }

  return {
    activities,
    column: (field) => (field === 'activity' ? activities : field === 'org' ? orgs : view.dictionaries[field]),
    codes(field, segment) {
      let held = scratch.get(field);
      if (!held || held.codes.length < segment.rows) {
        held = { segment: null, codes: new Uint32Array(Math.max(segment.rows, longest)) };
        scratch.set(field, held);
      }
      if (held.segment !== segment) fill(field, segment, held.codes);
      held.segment = segment;
      return held.codes;
    },
  };
}

function orgColumn(segments: readonly Segment[]): Pick<Dictionary, 'values' | 'codeOf'> {
  const values = ['', ...new Set(segments.map(({ org }) => org).filter((org) => org !== ''))];
  const codes = new Map(values.map((value, code) => [value, code]));
  return { values, codeOf: (value) => codes.get(value) };
}
