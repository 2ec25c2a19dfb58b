import type { Alert, AlertStatus } from './alert';
import { isDecided } from './overlap';

interface Settling {
  now: number;
  collectedUntil: number;
  /** Whether the monitor has just been evaluated at the alert's end: then it has said whether it is over. */
  isJudged: boolean;
}

/**
 * An alert that is over is resolved by its monitor; one that was resolved so, and is found to go on (events came in late),
 * is what it was before. What a person has decided stays.
 */
export function settled(alert: Alert, { now, collectedUntil, isJudged }: Settling): Alert {
  const over = alert.endedAt ?? (isJudged ? null : overBy(alert, collectedUntil));
  const ended = over === alert.endedAt ? alert : { ...alert, endedAt: over };
  if (over !== null && !isDecided(ended)) return stepped(ended, 'resolved', now);
  const last = ended.steps.at(-1);
  const isReopened = over === null && ended.status === 'resolved' && last?.by === 'monitor';
  return isReopened ? stepped(ended, ended.steps.at(-2)?.to ?? 'open', now) : ended;
}

/** When it was over, ms, if its recovery has passed by then; else null. */
function overBy({ lastAt, definition: { recovery } }: Alert, at: number): number | null {
  return recovery !== null && lastAt + recovery <= at ? lastAt + recovery : null;
}

const stepped = (alert: Alert, to: AlertStatus, at: number): Alert => ({
  ...alert,
  status: to,
  steps: [...alert.steps, { at, by: 'monitor', to, reason: '' }],
});
