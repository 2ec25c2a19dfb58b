import { rowColumns } from '../filter/row-columns';
import { firstRowAt } from '../filter/rows-by-time';
import type { StoreView } from '../store/view';
import { personOfTarget } from './people-index';

/** Whom the events of an org in a span (event times, ms, both inclusive) are by, or on: account ids. */
export function concernedBy(view: StoreView, org: string, { from, to }: { from: number; to: number }): Set<string> {
  const { actor, target, 'actor-type': actorType } = view.dictionaries;
  const user = actorType.codeOf('user');
  const { codes } = rowColumns(view);
  const people = new Set<string>();
  const metActors = new Uint8Array(actor.values.length);
  const metTargets = new Uint8Array(target.values.length);
  for (const segment of view.segments) {
    if (segment.org !== org || segment.from > to || segment.to < from) continue;
    const [by, type, on] = [codes('actor', segment), codes('actor-type', segment), codes('target', segment)];
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
    }
  }
  people.delete('');
  return people;
}
