import { dayMs, hourMs } from '../../durations';
import { firstRowAt } from '../../filter/rows-by-time';
import { gravestOf } from '../chain';
import type { WideGround } from '../ground';
import type { EntityEvents } from '../measure';
import type { Sink } from '../sink';
import { count } from './count';
import type { Feed } from './feed';

/** How much longer than allowed a session may have been and still be found, ms: Atlassian ends the longest after 30 days. */
export const sessionReach = 30 * dayMs;

/** What `what` says of moments that are about a session: its value is hours. */
export const sessionWhat = 'session';

/**
 * `logins`: `count`, and beside it sessions. A session is from the first login since the entity's event under `ends`
 * before to the next one; one that is longer than allowed is as grave as the gravest threshold.
 */
export const logins: Feed = (ground, sink) => {
  const { trigger } = ground.watch.monitor;
  // One entity after the other: first all that is counted, then all sessions, which are episodes of their own.
  count(ground, sink);
  if (trigger.kind === 'logins' && trigger.longestSession !== null)
    sessions(ground, trigger.ends, trigger.longestSession, sink);
};

function sessions(ground: WideGround, jql: string, longest: number, sink: Sink): void {
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
    const first = firstRowAt(begun, Math.max(before + 1, to - longest - sessionReach), 0, begun.length);
    const from = begun[first];
    if (from !== undefined && to - from > longest) feed(from, to);
    before = to;
  }
}
