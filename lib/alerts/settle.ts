import type { Alert, AlertStatus } from './alert';
import { isDecided } from './overlap';

interface Settling {
  now: number;
  collectedUntil: number;
  /** Whether the monitor has just been evaluated at the alert's end: then it has said whether it is over. */
  isJudged: boolean;
  /** Whether what nobody has looked at stays open when it is over. */
  keepsUnseen: boolean;
}

/**
 * An alert that has come to its end since `was` is resolved by its monitor; one that was resolved so, and is found to go
 * on (events came in late), is what it was before. What a person has decided stays, and so does what a person has opened
 * again, and (with `keepsUnseen`) what nobody has looked at: a token that was made at night is over before anybody comes.
 */
export function settled(alert: Alert, was: Alert | undefined, settling: Settling): Alert {
  const { now, collectedUntil, isJudged, keepsUnseen } = settling;
  // How collection goes is known at any moment, also while nothing is collected.
  const knownUntil = alert.definition.trigger.kind === 'collection' ? now : collectedUntil;
  const endedAt = alert.endedAt ?? (isJudged ? null : overBy(alert, knownUntil));
  const ended = endedAt === alert.endedAt ? alert : { ...alert, endedAt };
  const last = ended.steps.at(-1);
  const isReopened = last?.by === 'person' && last.to === 'open';
  const isKept = isReopened || (keepsUnseen && isUnseen(ended));
  if (endedAt !== null && endedAt !== (was?.endedAt ?? null) && !isDecided(ended) && !isKept)
    return stepped(ended, 'resolved', now);
  const goesOn = endedAt === null && ended.status === 'resolved' && last?.by === 'monitor';
  return goesOn ? stepped(ended, ended.steps.at(-2)?.to ?? 'open', now) : ended;
}

/**
 * What is to be stored of alerts that nobody judges any more, since their monitor is switched off or gone: those that are
 * over by the recovery they were raised with.
 */
export const settledUnwatched = (present: readonly Alert[], settling: Omit<Settling, 'isJudged'>): Alert[] =>
  present.flatMap((alert) => {
    const after = settled(alert, alert, { ...settling, isJudged: false });
    return after === alert ? [] : [after];
  });

/** Silence and failing syncs are over when they are over; what was done stays done, and somebody should look at it. */
const isUnseen = ({ steps, definition: { trigger } }: Alert): boolean =>
  trigger.kind !== 'missing' && trigger.kind !== 'collection' && !steps.some(({ by }) => by === 'person');

/** When it was over, ms, if all that happened until then is known; else null. */
function overBy({ lastAt, definition: { recovery } }: Alert, at: number): number | null {
  return recovery !== null && lastAt + recovery < at ? lastAt + recovery : null;
}

const stepped = (alert: Alert, to: AlertStatus, at: number): Alert => ({
  ...alert,
  status: to,
  steps: [...alert.steps, { at, by: 'monitor', to, reason: '' }],
});
