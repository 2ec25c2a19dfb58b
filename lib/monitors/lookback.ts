import { lowestOf } from './chain';
import type { Monitor } from './monitor';
import { amongMs } from './triggers/among';
import { dormantReach } from './triggers/dormant';
import { sessionReach } from './triggers/logins';
import { silenceReach } from './triggers/missing';
import { longestJourney } from './triggers/travel';

/** How far before the moments that are judged a view must reach, ms. */
export function lookbackOf(monitor: Monitor): number {
  return Math.max(ownLookback(monitor), monitor.among === undefined ? 0 : amongMs);
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
      return Math.max(window, trigger.memory);
    case 'dormant':
      return dormantReach;
    case 'travel':
      // Nobody is told of as slow as that; and a journey must begin at some time.
      return longestJourney(Math.max(1, lowestOf(thresholds)));
    case 'collection':
      return 0;
  }
}
