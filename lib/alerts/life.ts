import type { Alert, AlertStatus } from './alert';
import { toldBy } from './announcement';

/** The steps that a person may take from each status: on, or back to open. */
const steps: Record<AlertStatus, readonly AlertStatus[]> = {
  open: ['acknowledged', 'resolved', 'expected'],
  acknowledged: ['open', 'resolved', 'expected'],
  resolved: ['open', 'expected'],
  expected: ['open', 'resolved'],
};

/** Where a person may take an alert from a status. */
export const stepsFrom = (status: AlertStatus): readonly AlertStatus[] => steps[status];

/** Whether a person may take an alert there; why it was expected must be said. */
export const canStep = ({ status }: Pick<Alert, 'status'>, to: AlertStatus, reason: string): boolean =>
  steps[status].includes(to) && (to !== 'expected' || reason.trim() !== '');

/**
 * An alert after a person's step; the very same where that step is none (two pages may have taken it at once). Who has
 * dealt with an alert need not be told of it any more.
 *
 * @param now ms
 */
export function stepAlert(alert: Alert, to: AlertStatus, reason: string, now: number): Alert {
  if (!canStep(alert, to, reason)) return alert;
  const { announcement } = alert;
  return {
    ...alert,
    status: to,
    steps: [...alert.steps, { at: now, by: 'person', to, reason: reason.trim() }],
    announcement: announcement.state === 'waiting' ? toldBy(alert, now) : announcement,
  };
}

/** An alert with one more note; the very same where the note says nothing. */
export function addNote(alert: Alert, text: string, now: number): Alert {
  const said = text.trim();
  return said === '' ? alert : { ...alert, notes: [...alert.notes, { at: now, text: said }] };
}
