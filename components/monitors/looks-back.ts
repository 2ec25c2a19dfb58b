import { dayMs } from '../../lib/durations';
import { lookbackOf } from '../../lib/monitors/lookback';
import type { Monitor } from '../../lib/monitors/monitor';

/**
 * How far back a monitor looks, ms, where that is further than events are kept (days; null for ever); null where it is
 * not. What was before that is not known to it: a silence, a first time or somebody's usual hours may be no such thing.
 */
export const looksBeyond = (monitor: Monitor, retentionDays: number | null): number | null => {
  const reach = lookbackOf(monitor);
  return retentionDays !== null && reach > retentionDays * dayMs ? reach : null;
};
