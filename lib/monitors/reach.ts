import type { ActivityId } from '../audit/activities';
import { activityOf, classify } from '../audit/classify';
import { compileFilter } from '../filter/compile-filter';
import type { StoreView } from '../store/view';
import { activitiesIn } from './activities-of';
import { readFilter } from './ground';
import { listsIn } from './lists';
import type { Definition, Lists } from './monitor';
import { viewIndex } from './view-index';

/**
 * Whether a monitor can fire at all. `needs-list`: it names a list that is empty. `no-action`: no action that the orgs in
 * view know could be what it looks for. `never-occurred`: there could be, and never was in view. A sequence is as far as
 * the step that is least so.
 */
export type Reach = 'occurs' | 'never-occurred' | 'no-action' | 'needs-list';

/** How far a monitor reaches over a view, which is best all that is stored. */
export function reachOf(monitor: Definition, view: StoreView, lists: Lists): Reach {
  if (listsIn(monitor).some((list) => lists[list].length === 0)) return 'needs-list';
  const { trigger, filter } = monitor;
  if (trigger.kind === 'collection') return 'occurs';
  const steps = trigger.kind === 'sequence' ? trigger.steps.map((step) => step.filter) : [''];
  if ([filter, ...steps].some((jql) => !isPossible(activitiesIn(jql), view))) return 'no-action';
  const { columns } = viewIndex(view);
  // Whatever the clock shows: what a filter says of time does not make it reach further.
  const clock = { lists, now: 0, timeZone: 'UTC' };
  const every = readFilter(filter, clock);
  const occurs = steps.every((jql, i) => {
    const step = readFilter(jql, clock, `trigger.steps.${i}.filter`);
    const select = compileFilter({ kind: 'and', of: [every, step] }, columns);
    return view.segments.some((segment) => {
      const { from, to, rows } = select(segment, 0, segment.rows);
      return rows ? rows.length > 0 : to > from;
    });
  });
  return occurs ? 'occurs' : 'never-occurred';
}

const possibleBy = new WeakMap<StoreView, ReadonlySet<ActivityId>>();

const isPossible = (asked: readonly ActivityId[], view: StoreView): boolean => {
  if (asked.length === 0) return true;
  const possible = possibleBy.get(view) ?? possibleIn(view);
  possibleBy.set(view, possible);
  return asked.some((activity) => possible.has(activity));
};

/** Everything that an action of the catalogue, or one that occurred, can mean. */
function possibleIn({ catalogue, corrections, dictionaries }: StoreView): ReadonlySet<ActivityId> {
  const ids = new Set([...catalogue.keys(), ...dictionaries.action.values].filter((id) => id !== ''));
  const possible = new Set<ActivityId>();
  for (const id of ids) {
    const corrected = corrections.get(id) as ActivityId | undefined;
    const meaning = corrected ?? classify(catalogue.get(id) ?? { id, displayName: '', groups: [] });
    for (const outcome of ['success', 'failure', 'unknown'] as const) {
      const activity = activityOf(meaning, outcome);
      if (activity) possible.add(activity);
    }
  }
  return possible;
}
