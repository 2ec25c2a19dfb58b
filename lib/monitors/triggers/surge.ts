import type { Feed } from './feed';
import { judgeNear } from './judge-near';
import { leastCount, usualCounts } from './usual-counts';

/**
 * `surge`: the events in (t − window, t], where the robust z of that count is above `z`. It is compared to the entity's
 * own counts in stretches as long as the window (whole multiples of it since 1970) that lie in [t − memory, t − window);
 * those without an event are left out, since people sleep. z = (count − median) / (1.4826 · MAD), where the MAD is taken
 * for no less than a tenth of the median and one event: who does the same every hour may do a little more for once.
 * Without a history the median is 0: what is new and above the threshold is a surge.
 */
export const surge: Feed = (ground, sink) => {
  const { trigger, window } = ground.watch.monitor;
  if (trigger.kind !== 'surge') return;
  const { memory, z } = trigger;
  const floor = Math.max(sink.floor, leastCount(z));
  const whole = Math.max(memory, window);
  judgeNear(ground, [], [window, whole], ({ at, ends, names }, entity, from, reach) => {
    const begin = ends[entity] as number;
    const end = ends[entity + 1] as number;
    let isAbove: ReturnType<typeof usualCounts> | null = null;
    let isTold = false;
    let first = begin;
    for (let i = from; i < end; i++) {
      const time = at[i] as number;
      // Of events of one millisecond the last tells of all.
      if (i + 1 < end && at[i + 1] === time) continue;
      while ((at[first] as number) <= time - window) first++;
      const value = i + 1 - first;
      if (value <= floor) continue;
      // Few are ever above the threshold: only their past is looked at.
      if (reach < whole) return false;
      isAbove ??= usualCounts(at, begin, end, window, memory);
      if (!isAbove(value, time, z)) continue;
      if (!isTold) sink.entity(names[entity] ?? '');
      isTold = true;
      sink.moment(time, at[first] as number, value, '');
    }
    return true;
  });
};
