import type { Alert } from '../alerts/alert';
import { dayMs } from '../durations';
import type { Monitor } from '../monitors/monitor';
import type { Range } from '../store/view';

/** A silence that new events put an end to may have gone on for so long unseen: while syncs failed, say, ms. */
const unseenSilence = 7 * dayMs;

export interface Occasion {
  /** Event times of what no monitor has seen yet, ms, both inclusive; null where there is nothing. */
  unevaluated: { from: number; to: number } | null;
  /** Since when the monitor may raise alerts of this org, ms. */
  armedAt: number;
  /** ms */
  now: number;
}

/**
 * Which moments of a monitor are to be judged, given what is new: those of the new events, and those whose windows a
 * late event reaches into. Null for none. Silence can begin at any moment, so it is looked for every time, and what came
 * before new events may have been one; where
 * nothing bounds how far an event reaches (the next place of a traveller), all moments since are judged.
 */
export function momentsOf({ trigger, window }: Monitor, { unevaluated, armedAt, now }: Occasion): Range | null {
  const to = Math.max(now, unevaluated?.to ?? now) + 1;
  if (trigger.kind === 'collection') return null;
  if (trigger.kind === 'missing') {
    const since = unevaluated ? unevaluated.from - unseenSilence : now;
    const from = Math.max(armedAt, Math.min(since, now - 2 * window));
    return from < to ? { from, to } : null;
  }
  if (!unevaluated) return null;
  const reaches = trigger.kind === 'travel' || trigger.kind === 'logins' ? to : unevaluated.to + window + 1;
  const range = { from: Math.max(armedAt, unevaluated.from), to: Math.min(to, reaches) };
  return range.from < range.to ? range : null;
}

/**
 * Whether an open alert may be over though nothing is new: its condition has not held for its recovery, and all events
 * until then are known. How collection goes is no event, so what is told of it is always looked at.
 */
export function mayBeOver({ endedAt, lastAt, definition }: Alert, collectedUntil: number): boolean {
  const { recovery, trigger } = definition;
  if (endedAt !== null || recovery === null) return false;
  return trigger.kind === 'collection' || lastAt + recovery < collectedUntil;
}
