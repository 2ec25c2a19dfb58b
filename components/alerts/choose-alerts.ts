import type { Alert, AlertStatus } from '../../lib/alerts/alert';
import { type Severity, severities } from '../../lib/monitors/monitor';
import type { AlertsChoice } from './alerts-choice';

/** Alerts of what is in view, and how many each other choice would show. */
export interface ChosenAlerts {
  /** Those of the chosen status, the newest first. */
  shown: readonly Alert[];
  /** Of each status, under the other choices. */
  statuses: Record<AlertStatus, number>;
  /** Of each severity, monitor and entity, among those of the status and under the two other choices. */
  severities: Record<Severity, number>;
  monitors: ReadonlyMap<string, number>;
  entities: ReadonlyMap<string, number>;
}

const countBy = (alerts: readonly Alert[], keyOf: (alert: Alert) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const alert of alerts) counts.set(keyOf(alert), (counts.get(keyOf(alert)) ?? 0) + 1);
  return counts;
};

/** Narrows alerts down to a choice; their order stays. */
export const chooseAlerts = (alerts: readonly Alert[], choice: AlertsChoice): ChosenAlerts => {
  const { status, severities: wanted, monitor, entity } = choice;
  const parts = {
    status: (alert: Alert) => alert.status === status,
    severity: (alert: Alert) => wanted.length === 0 || wanted.includes(alert.severity),
    monitor: (alert: Alert) => monitor === null || alert.monitor === monitor,
    entity: (alert: Alert) => entity === null || alert.entity === entity,
  };
  /** All that the choice lets through, were one part of it not chosen. */
  const without = (left?: keyof typeof parts) => {
    const held = Object.entries(parts).flatMap(([part, test]) => (part === left ? [] : [test]));
    return alerts.filter((alert) => held.every((test) => test(alert)));
  };
  const statuses = countBy(without('status'), (alert) => alert.status);
  const grave = countBy(without('severity'), (alert) => alert.severity);
  const [critical = 0, warning = 0, info = 0] = severities.map((severity) => grave.get(severity) ?? 0);
  return {
    shown: without(),
    statuses: {
      open: statuses.get('open') ?? 0,
      acknowledged: statuses.get('acknowledged') ?? 0,
      resolved: statuses.get('resolved') ?? 0,
      expected: statuses.get('expected') ?? 0,
    },
    severities: { critical, warning, info },
    monitors: countBy(without('monitor'), (alert) => alert.monitor),
    entities: countBy(without('entity'), (alert) => alert.entity),
  };
};
