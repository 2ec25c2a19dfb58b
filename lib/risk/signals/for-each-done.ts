import type { ActivityId } from '../../audit/activities';
import type { Ground, Trail } from '../ground';
import { rowsSince } from './rows-since';
import { nameOfTarget } from './thing-of';

/** Something that a person did. */
export interface Done {
  /** Event time, ms. */
  at: number;
  activity: string;
  /** What it was done to, by name; '' where the event does not say. */
  what: string;
}

/** Calls back for whatever a person did of these activities since findings are wanted, and did not fail at. */
export function forEachDone(
  { acts }: Trail,
  ground: Ground,
  ids: readonly ActivityId[],
  tell: (done: Done) => void,
): void {
  const { at, activity, outcome } = ground.acts;
  const wanted = ground.activities(...ids);
  const { from, to } = rowsSince(ground.acts, acts, ground.since);
  for (let row = from; row < to; row++) {
    const code = activity[row] as number;
    if (wanted[code] !== 1 || ground.failed(outcome[row] as number)) continue;
    tell({
      at: at[row] as number,
      activity: ground.activity(code),
      what: nameOfTarget(ground, ground.acts, row),
    });
  }
}
