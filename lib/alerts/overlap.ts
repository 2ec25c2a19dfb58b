import type { Alert } from './alert';

/** Whether a person has decided on it: what goes on then changes nothing of its status. */
export const isDecided = ({ status }: Pick<Alert, 'status'>): boolean => status === 'resolved' || status === 'expected';

/** Whether the last word on it was a person's. */
export const isDecidedByPerson = (alert: Alert): boolean => isDecided(alert) && alert.steps.at(-1)?.by === 'person';

/**
 * Up to when an episode may begin and still be this alert, ms of event time. Where a monitor leaves it to people when an
 * alert is over, what a person has decided is over at that moment.
 */
export function reachOf(alert: Alert): number {
  const { recovery } = alert.definition;
  if (recovery === null)
    return isDecidedByPerson(alert) ? Math.max(alert.lastAt, alert.steps.at(-1)?.at ?? 0) : Infinity;
  return alert.endedAt === null ? Infinity : Math.max(alert.endedAt, alert.lastAt + recovery);
}
