import { dayMs } from '../../durations';
import type { Feed } from './feed';
import { judgeNear } from './judge-near';

/** Whom nothing was heard of for longer counts as never seen, ms. */
export const dormantReach = 365 * dayMs;

/** Most have been there lately, ms. */
const lately = 2 * dayMs;

/**
 * `dormant`: the days (with their fractions) from an entity's last event under the filter to the present one; nothing
 * where there is none in the year before, (t − 365 d, t). Events of one millisecond are not before each other.
 */
export const dormant: Feed = (ground, sink) => {
  const { trigger } = ground.watch.monitor;
  if (trigger.kind !== 'dormant') return;
  const { floor } = sink;
  const awake = Math.min(floor * dayMs, dormantReach);
  const reaches = awake > lately ? [lately, awake, dormantReach] : [lately, dormantReach];
  judgeNear(ground, [], reaches, ({ at, ends, names }, entity, from, reach) => {
    const begin = ends[entity] as number;
    if (from === begin && reach < dormantReach) return false;
    const end = ends[entity + 1] as number;
    let isTold = false;
    for (let i = Math.max(from, begin + 1); i < end; i++) {
      const time = at[i] as number;
      const gap = time - (at[i - 1] as number);
      if (gap === 0 || gap >= dormantReach || gap / dayMs <= floor) continue;
      if (!isTold) sink.entity(names[entity] ?? '');
      isTold = true;
      sink.moment(time, time, gap / dayMs, '');
    }
    return true;
  });
};
