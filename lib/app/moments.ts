import type { Alert } from '../alerts/alert';
import type { Monitor } from '../monitors/monitor';
import type { Range } from '../store/view';

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
 * late event reaches into. Null for none. Silence can begin at any moment, so it is looked for every time; and where
 * nothing bounds how far an event reaches (the next place of a traveller), all moments since are judged.
 */
export function momentsOf({ trigger, window }: Monitor, { unevaluated, armedAt, now }: Occasion): Range | null {
  const to = Math.max(now, unevaluated?.to ?? now) + 1;
  if (trigger.kind === 'collection') return null;
  if (trigger.kind === 'missing') {
    const from = Math.max(armedAt, Math.min(unevaluated?.from ?? now, now - 2 * window));
    return from < to ? { from, to } : null;
  }
  if (!unevaluated) return null;
  const reaches = trigger.kind === 'travel' || trigger.kind === 'logins' ? to : unevaluated.to + window + 1;
  const range = { from: Math.max(armedAt, unevaluated.from), to: Math.min(to, reaches) };
  return range.from < range.to ? range : null;
}

/** The alert's condition has not held for its recovery, and all events until then are known: it is over since then. */
export function overSince({ endedAt, lastAt, definition }: Alert, collectedUntil: number): number | null {
  if (endedAt !== null || definition.recovery === null || definition.trigger.kind === 'collection') return null;
  const over = lastAt + definition.recovery;
  return over < collectedUntil ? over : null;
}
