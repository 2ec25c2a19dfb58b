import { dayMs, hourMs } from '../durations';
import type { Episode } from './episode';
import { type Monitor, type Severity, severities } from './monitor';

/** How collecting the events of an org goes. Times in ms. */
export interface CollectionState {
  /** Since when no sync has succeeded; null while they do. */
  failingSince: number | null;
  /** Null where nobody said. */
  keyExpiresAt: number | null;
  /** Whether the plan stores no events. */
  logEmpty: boolean;
  logEmptySince: number | null;
  lastSuccessAt: number | null;
}

/** What is asked: of one monitor and org, from when the monitor may notify (`armedAt`) until `now`, ms. */
export interface CollectionWatch {
  monitor: Monitor;
  org: string;
  state: CollectionState;
  armedAt: number;
  now: number;
}

/** When the condition began and when each severity was reached, ms; `peak` is the value. */
interface Held {
  since: number;
  peak: number;
  reachedAt: (threshold: number) => number;
  holds: (threshold: number) => boolean;
}

/**
 * Evaluates a monitor of collection: at most one episode, which lasts until now. It begins when what it is about began, so
 * that it is the same one whenever it is evaluated. Where the condition does not hold there is none: an alert that is
 * not gone on with is over by its recovery.
 */
export function evaluateCollection({ monitor, org, state, armedAt, now }: CollectionWatch): Episode[] {
  const held = heldOf(monitor, state, now);
  if (!held || now < armedAt) return [];
  const reached: Episode['reached'] = {};
  for (const severity of severities) {
    const threshold = monitor.thresholds[severity];
    if (threshold !== undefined && held.holds(threshold))
      reached[severity] = Math.min(now, Math.max(armedAt, held.reachedAt(threshold)));
  }
  const severity = severities.find((of): of is Severity => reached[of] !== undefined);
  if (!severity) return [];
  const raisedAt = Math.min(...Object.values(reached));
  return [
    {
      monitor: monitor.id,
      org,
      entity: '',
      value: '',
      firstAt: Math.min(held.since, raisedAt),
      raisedAt,
      lastAt: now,
      endedAt: null,
      severity,
      reached,
      peak: held.peak,
    },
  ];
}

function heldOf({ trigger, thresholds }: Monitor, state: CollectionState, now: number): Held | null {
  if (trigger.kind !== 'collection') return null;
  switch (trigger.of) {
    case 'failing': {
      const since = state.failingSince;
      if (since === null) return null;
      const hours = (now - since) / hourMs;
      return {
        since,
        peak: hours,
        holds: (threshold) => hours > threshold,
        // More than so many: the first millisecond after.
        reachedAt: (threshold) => since + threshold * hourMs + 1,
      };
    }
    case 'key-expires': {
      const ends = state.keyExpiresAt;
      if (ends === null) return null;
      const days = (ends - now) / dayMs;
      const widest = Math.max(...Object.values(thresholds));
      return {
        since: ends - widest * dayMs,
        peak: Math.max(0, days),
        holds: (threshold) => days <= threshold,
        reachedAt: (threshold) => ends - threshold * dayMs,
      };
    }
    case 'log-empty': {
      if (!state.logEmpty) return null;
      const since = state.logEmptySince ?? now;
      return { since, peak: 1, holds: (threshold) => threshold < 1, reachedAt: () => since };
    }
  }
}
