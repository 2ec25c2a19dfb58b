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
  if (!was) return { ...announcement, state: isMuteNow ? 'muted' : 'waiting' };
  if (announcement.state === 'waiting' || status === 'expected' || !isGraver(severity, was.severity))
    return announcement;
  return isGraver(severity, announcement.severity)
    ? { ...announcement, state: isMuteNow ? 'muted' : 'waiting' }
    : announcement;
}
