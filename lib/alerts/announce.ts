import { hourMs } from '../durations';
import type { NotificationChoice } from '../settings/preferences';
import type { Alert } from './alert';
import { isGraver } from './announcement';
import { isQuiet, quietSpans, quietUntil } from './quiet-hours';

/** More than so many at once become one summary. */
const mostSingle = 3;

/** What was reached longer ago waited for the browser to be opened, not for the next look, ms. */
const longestLook = 2 * hourMs;

/** When and how alerts may be shown. */
export interface Announcing {
  /** ms */
  now: number;
  choice: NotificationChoice;
  /** For quiet hours; IANA. */
  timeZone: string;
}

export interface AnnouncementPlan {
  /** Each by itself. */
  single: Alert[];
  /** Two or more as one. */
  summary: Alert[] | null;
  /** Not to be shown at all, now or later: not grave enough, or the admin wants none. */
  unwanted: Alert[];
  /** When quiet hours end, ms, if something waits for that. */
  nextAt: number | null;
}

/**
 * What to show of the alerts that wait, the oldest first. Up to three come by themselves, more are one summary; what has
 * waited through quiet hours or while the browser was closed is one summary whatever its number. In quiet hours nothing
 * is shown.
 */
export function planAnnouncements(waiting: readonly Alert[], { now, choice, timeZone }: Announcing): AnnouncementPlan {
  const isWanted = ({ severity }: Alert) => choice.on && !isGraver(choice.least, severity);
  const wanted = waiting.filter(isWanted);
  const unwanted = waiting.filter((alert) => !isWanted(alert));
  if (isQuiet(choice.quiet, now, timeZone))
    return {
      single: [],
      summary: null,
      unwanted,
      nextAt: wanted.length > 0 ? quietUntil(choice.quiet, now, timeZone) : null,
    };
  const hasWaited = (alert: Alert) => isLate(alert, { now, choice, timeZone });
  const late = wanted.filter(hasWaited);
  const fresh = late.length > 1 ? wanted.filter((alert) => !hasWaited(alert)) : wanted;
  const single = fresh.length <= mostSingle ? fresh : [];
  const summary = wanted.filter((alert) => !single.includes(alert));
  return { single, summary: summary.length > 0 ? summary : null, unwanted, nextAt: null };
}

function isLate({ severity, reached, raisedAt, storedAt }: Alert, { now, choice, timeZone }: Announcing): boolean {
  const at = reached[severity] ?? raisedAt;
  if (at < now - longestLook) return true;
  const since = Math.max(at, storedAt);
  return (
    choice.quiet.length > 0 && since < now && quietSpans(choice.quiet, { from: since, to: now }, timeZone).length > 0
  );
}
