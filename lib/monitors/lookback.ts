import { dayMs, hourMs } from '../durations';
import { lowestOf } from './chain';
import type { Monitor } from './monitor';
import { sessionReach } from './triggers/logins';
import { silenceReach } from './triggers/missing';

/** How long before an event somebody must have done something to be `among` those who do. */
export const amongReach = 35 * dayMs;

/** Half the way around the world, km: no two places are further apart. */
const farthestKm = 20_038;
/** Whom nothing was heard of for longer counts as never seen, ms. */
const dormantReach = 365 * dayMs;

/** How far before the moments that are judged a view must reach, ms. */
export function lookbackOf(monitor: Monitor): number {
  return Math.max(ownLookback(monitor), monitor.among === undefined ? 0 : amongReach);
}

function ownLookback({ trigger, window, thresholds }: Monitor): number {
  switch (trigger.kind) {
    case 'count':
    case 'distinct':
    case 'sequence':
      return window;
    case 'missing':
      return window + silenceReach;
    case 'logins':
      return Math.max(window, trigger.longestSession === null ? 0 : trigger.longestSession + sessionReach);
    case 'first-seen':
    case 'unusual-hour':
      return Math.max(window, trigger.memory);
    case 'surge':
      return window + trigger.memory;
    case 'dormant':
      return dormantReach;
    case 'travel':
      return (farthestKm / Math.max(1, lowestOf(thresholds))) * hourMs;
    case 'collection':
      return 0;
  }
}
