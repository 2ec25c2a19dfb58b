import type { ActivityId } from '../audit/activities';
import { activityOf, classify } from '../audit/classify';
import type { Outcome } from '../audit/event';
import type { Segment, StoreView } from '../store/view';

/** Activities as codes, worked out of action and outcome. Code 0 is the empty string: nobody could say. */
export interface ActivityCodes {
  values: readonly string[];
  codeOf(activity: string): number | undefined;
  /** The activity of an action code and an outcome code. */
  codeAt(action: number, outcome: number): number;
  /** Writes the code of every row into `codes`. */
  write(segment: Segment, codes: Uint32Array): void;
}

/** Classifying is work, and what an action means changes only together with the catalogue: shared by its object. */
const classifiedBy = new WeakMap<StoreView['catalogue'], Map<string, string>>();

/** The activities of a view: every action is classified once, whatever the number of its events. */
export function activityCodes({
  dictionaries,
  catalogue,
  corrections,
}: Pick<StoreView, 'dictionaries' | 'catalogue' | 'corrections'>): ActivityCodes {
  const classified = classifiedBy.get(catalogue) ?? new Map<string, string>();
  classifiedBy.set(catalogue, classified);
  const values = [''];
  const codes = new Map([['', 0]]);
  const actions = dictionaries.action.values;
  const outcomes = dictionaries.outcome.values;
  const table = new Uint16Array(actions.length * outcomes.length);

  const codeFor = (activity: string) => {
    const known = codes.get(activity);
    if (known !== undefined) return known;
    codes.set(activity, values.length);
    return values.push(activity) - 1;
  };

  actions.forEach((id, action) => {
    // The empty action is none that a rule should be asked about.
    if (id === '') return;
    let meaning = corrections.get(id) ?? classified.get(id);
    if (meaning === undefined) {
      meaning = classify(catalogue.get(id) ?? { id, displayName: '', groups: [] }) ?? '';
      classified.set(id, meaning);
    }
    outcomes.forEach((outcome, code) => {
      table[action * outcomes.length + code] = codeFor(activityWith(meaning, outcome));
    });
  });

  return {
    values,
    codeOf: (activity) => codes.get(activity),
    codeAt: (action, outcome) => table[action * outcomes.length + outcome] ?? 0,
    write({ rows, codes: { action, outcome } }, into) {
      for (let row = 0; row < rows; row++)
        into[row] = table[(action[row] as number) * outcomes.length + (outcome[row] as number)] as number;
    },
  };
}

/** Codes of segments and corrections come out of storage as plain strings; the language has closed sets. */
const activityWith = (meaning: string, outcome: string): string =>
  activityOf(meaning === '' ? null : (meaning as ActivityId), outcome as Outcome) ?? '';
