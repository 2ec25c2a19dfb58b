import type { Episode } from '../monitors/episode';
import { severities } from '../monitors/monitor';
import type { Alert } from './alert';
import { isDecidedByPerson } from './overlap';

type Span = Pick<Episode, 'firstAt' | 'raisedAt' | 'lastAt' | 'endedAt' | 'severity' | 'reached' | 'peak'>;

/**
 * Whether an episode is an alert of the same story: their spans, each from the first event on until its recovery has
 * passed, meet. Where people say when an alert is over (`recovery` is null), it goes on until one of them has.
 */
export function meets(alert: Alert, episode: Episode, recovery: number | null): boolean {
  return episode.firstAt <= endOf(alert) && alert.firstAt <= (recovery === null ? Infinity : episode.lastAt + recovery);
}

function endOf(alert: Alert): number {
  const { recovery } = alert.definition;
  if (recovery !== null) return alert.lastAt + recovery;
  return isDecidedByPerson(alert) ? Math.max(alert.lastAt, alert.steps.at(-1)?.at ?? 0) : Infinity;
}

/** An alert with all that it met; the alert itself where that says nothing new. */
export function grown(alert: Alert, met: readonly Alert[], episode: Episode): Alert {
  const whole = [...met.filter(({ id }) => id !== alert.id), episode].reduce<Span>(joined, alert);
  const { firstAt, raisedAt, lastAt, endedAt, severity, reached, peak } = whole;
  const isNew =
    firstAt !== alert.firstAt ||
    raisedAt !== alert.raisedAt ||
    lastAt !== alert.lastAt ||
    endedAt !== alert.endedAt ||
    severity !== alert.severity ||
    peak !== alert.peak ||
    severities.some((each) => reached[each] !== alert.reached[each]);
  return isNew ? { ...alert, firstAt, raisedAt, lastAt, endedAt, severity, reached, peak } : alert;
}

function joined(a: Span, b: Span): Span {
  const reached: Span['reached'] = {};
  for (const severity of severities) {
    const at = Math.min(a.reached[severity] ?? Infinity, b.reached[severity] ?? Infinity);
    if (at !== Infinity) reached[severity] = at;
  }
  return {
    firstAt: Math.min(a.firstAt, b.firstAt),
    raisedAt: Math.min(a.raisedAt, b.raisedAt),
    lastAt: Math.max(a.lastAt, b.lastAt),
    // Only what is known of the end of the later one is known of the end of both.
    endedAt: a.lastAt === b.lastAt ? (a.endedAt ?? b.endedAt) : (a.lastAt > b.lastAt ? a : b).endedAt,
    severity: severities.indexOf(a.severity) < severities.indexOf(b.severity) ? a.severity : b.severity,
    reached,
    peak: Math.max(a.peak, b.peak),
  };
}
