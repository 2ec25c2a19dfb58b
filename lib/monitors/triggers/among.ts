import { dayMs } from '../../durations';
import { firstRowAt } from '../../filter/rows-by-time';
import type { Gathered } from '../event-table';
import type { Ground } from '../ground';

/** How long somebody is still what an event of them said that they were, ms. */
export const amongMs = 35 * dayMs;

/**
 * Whether a person did something under a filter (JQL) in the 35 days before a time, (at − 35 d, at): who changed a policy
 * last week is an administrator. Only what they did themselves says so, whatever the monitor is grouped by.
 */
export function amongAt(ground: Ground, jql: string): (entity: string, at: number) => boolean {
  const { moments } = ground.watch;
  const filter = ground.filterOf(jql);
  let known: Gathered | null = null;
  return (entity, at) => {
    known ??= ground.gather(filter, 'actor', { from: moments.from - amongMs, to: moments.to });
    const times = known.get(entity)?.at;
    if (!times) return false;
    const last = times[firstRowAt(times, at, 0, times.length) - 1];
    return last !== undefined && last > at - amongMs;
  };
}
