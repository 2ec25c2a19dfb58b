import { type RowColumns, rowColumns } from '../filter/row-columns';
import { firstRowAt } from '../filter/rows-by-time';
import type { StoreView } from '../store/view';
import { concernedBySprays } from './concerned-by-sprays';
import { personOfTarget } from './people-index';
import { groupGiven, rightActivities } from './power/group-rights';

/**
 * Whom the events of an org in a span (event times, ms, both inclusive) are by, or on; whoever was ever in a group that
 * was given an administrator's rights or lost them in it; and whoever signed in from an address that tried many accounts
 * in it: account ids.
 */
export function concernedBy(view: StoreView, org: string, { from, to }: { from: number; to: number }): Set<string> {
  const { actor, target, scope, 'actor-type': actorType } = view.dictionaries;
  const user = actorType.codeOf('user');
  const columns = rowColumns(view);
  const isRight = Uint8Array.from(columns.activities.values, (activity) => Number(rightActivities.has(activity)));
  const people = new Set<string>();
  const groups = new Set<string>();
  const metActors = new Uint8Array(actor.values.length);
  const metTargets = new Uint8Array(target.values.length);
  for (const segment of view.segments) {
    if (segment.org !== org || segment.from > to || segment.to < from) continue;
    const [by, type, on] = [
      columns.codes('actor', segment),
      columns.codes('actor-type', segment),
      columns.codes('target', segment),
    ];
    const activity = columns.codes('activity', segment);
    for (let row = firstRowAt(segment.at, from, 0, segment.rows); row < segment.rows; row++) {
      if ((segment.at[row] as number) > to) break;
      const [byCode, onCode] = [by[row] as number, on[row] as number];
      if (type[row] === user && !metActors[byCode]) {
        metActors[byCode] = 1;
        people.add(actor.values[byCode] ?? '');
      }
      if (!metTargets[onCode]) {
        metTargets[onCode] = 1;
        people.add(personOfTarget(target.values[onCode] ?? ''));
      }
      if (isRight[activity[row] as number] === 1) {
        const about = scope.values[segment.codes.scope[row] as number] ?? '';
        groups.add(groupGiven(target.values[onCode] ?? '', about) ?? '');
      }
    }
  }
  groups.delete('');
  if (groups.size > 0) addMembers(people, groups, view, org, columns);
  for (const person of concernedBySprays(view, org, { from, to }, columns)) people.add(person);
  people.delete('');
  return people;
}

/** Adds whoever was ever added to one of these groups, as far as is held. */
function addMembers(
  people: Set<string>,
  groups: ReadonlySet<string>,
  { segments, dictionaries: { target, scope } }: StoreView,
  org: string,
  columns: RowColumns,
): void {
  const added = columns.activities.codeOf('user-added-to-group');
  const isOne = Uint8Array.from(scope.values, (value) => Number(groups.has(value)));
  for (const segment of segments) {
    if (added === undefined || segment.org !== org) continue;
    const activity = columns.codes('activity', segment);
    for (let row = 0; row < segment.rows; row++)
      if (activity[row] === added && isOne[segment.codes.scope[row] as number] === 1)
        people.add(personOfTarget(target.values[segment.codes.target[row] as number] ?? ''));
  }
}
