import { dayMs, hourMs } from '../../durations';
import { firstRowAt } from '../../filter/rows-by-time';
import { gravestOf } from '../chain';
import type { EntityEvents } from '../event-table';
import type { Ground } from '../ground';
import type { Sink } from '../sink';
import { count } from './count';
import type { Feed } from './feed';

/** How much longer than allowed a session may have been and still be found, ms: Atlassian ends the longest after 30 days. */
export const sessionReach = 30 * dayMs;

/** What `what` says of moments that are about a session: its value is hours. */
export const sessionWhat = 'session';

/**
 * `logins`: `count`, and beside it sessions. A session is from the entity's latest login to its next event under `ends`:
 * many never log out, and what they left open does not go on when they log in again. One that is longer than allowed is
 * as grave as the gravest threshold.
 */
export const logins: Feed = (ground, sink) => {
  const { trigger } = ground.watch.monitor;
  // One entity after the other: first all that is counted, then all sessions, which are episodes of their own.
  count(ground, sink);
  if (trigger.kind === 'logins' && trigger.longestSession !== null)
    sessions(ground, trigger.ends, trigger.longestSession, sink);
};

function sessions(ground: Ground, jql: string, longest: number, sink: Sink): void {
  const { monitor, moments } = ground.watch;
  const { groupBy, thresholds } = monitor;
  const endFilter = ground.filterOf(jql);
  const touched = ground.gather(endFilter, groupBy, moments);
  if (touched.size === 0) return;
  const range = { from: moments.from - longest - sessionReach, to: moments.to };
  const entities = groupBy === null ? undefined : new Set(touched.keys());
  const begun = ground.gather(ground.filterOf(monitor.filter), groupBy, range, entities);
  if (begun.size === 0) return;
  const ended = ground.gather(endFilter, groupBy, range, entities);
  for (const [entity, { at }] of begun) {
    sink.entity(entity);
    const ends = ended.get(entity)?.at ?? new Float64Array(0);
    forEachSession(at, ends, longest, (from, to) => {
      if (to >= moments.from) sink.moment(to, from, (to - from) / hourMs, sessionWhat, gravestOf(thresholds));
    });
  }
}

/** Calls back for every session that is longer than `longest` but not by more than is looked at. */
function forEachSession(
  begun: EntityEvents['at'],
  ended: EntityEvents['at'],
  longest: number,
  feed: (from: number, to: number) => void,
): void {
  let before = Number.NEGATIVE_INFINITY;
  for (const to of ended) {
    // A login at the time of an end is of the session that ends then. Whole ms.
    const from = begun[firstRowAt(begun, to + 1, 0, begun.length) - 1];
    if (from !== undefined && from > before && to - from > longest && to - from <= longest + sessionReach)
      feed(from, to);
    before = to;
  }
}
