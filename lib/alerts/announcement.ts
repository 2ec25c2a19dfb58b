import { type Severity, severities } from '../monitors/monitor';
import type { Alert } from './alert';

type Announcement = Alert['announcement'];

/** Whether a severity is graver than another, or than none. */
export const isGraver = (a: Severity, b: Severity | null): boolean =>
  b === null || severities.indexOf(a) < severities.indexOf(b);

/**
 * What is to become of an alert's announcement, given what it was before the evaluation (undefined where it is new). What
 * was told is told once more where it has become graver; not where a person has said that it is expected. While its
 * monitor is mute, nothing new begins to wait.
 */
export function announcementOf(alert: Alert, was: Alert | undefined, isMuteNow: boolean): Announcement {
  const { announcement, severity, status } = alert;
  const state = isMuteNow ? 'muted' : 'waiting';
  if (!was) return { ...announcement, state };
  if (announcement.state === 'waiting' || status === 'expected' || !isGraver(severity, was.severity))
    return announcement;
  return isGraver(severity, announcement.severity) ? { ...announcement, state } : announcement;
}

/** What was shown, at a moment (ms), of the alert as it was then. */
export const toldBy = ({ severity }: Pick<Alert, 'severity'>, at: number): Announcement => ({
  state: 'told',
  severity,
  at,
});

/** An alert after it was shown as it was then: has it become graver since, it goes on waiting. */
export const asTold = (alert: Alert, shown: Pick<Alert, 'severity'>, at: number): Alert => ({
  ...alert,
  announcement: isGraver(alert.severity, shown.severity)
    ? { ...toldBy(shown, at), state: 'waiting' }
    : toldBy(alert, at),
});

/** An alert that is not to be shown. */
export const asUnwanted = (alert: Alert): Alert =>
  alert.announcement.state === 'waiting'
    ? { ...alert, announcement: { state: 'muted', severity: alert.announcement.severity, at: alert.announcement.at } }
    : alert;

/** An alert that is about to be shown under a notification's id, so that it is never shown under another. */
export const asClaimed = (alert: Alert, under: string): Alert =>
  alert.announcement.state === 'waiting' ? { ...alert, announcement: { ...alert.announcement, under } } : alert;
