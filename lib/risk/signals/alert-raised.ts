import type { AlertMark } from '../pass-circumstances';
import { defineSignal } from '../signal';
import { by, on } from './jql-of';

const scores = { critical: 60, warning: 30, info: 0 } as const;

export const alertRaised = defineSignal({
  id: 'alert-raised',
  scores: [60, 30],
  learns: false,
  find({ person }, ground, tell) {
    const alerts = ground.alertsOf(person);
    if (alerts.length === 0) return;
    for (const { id, monitor, title, severity, firstAt, lastAt } of alerts.filter(counts).toSorted(inOrder)) {
      if (lastAt < ground.since) continue;
      tell({
        at: lastAt,
        firstAt,
        score: scores[severity],
        value: monitor,
        facts: { alert: id, monitor, title, severity },
      });
    }
  },
  /** What the monitor looked at is told by the alert's own page; here is all that the person did and met. */
  eventsOf: (_, person) => `${by(person)} OR ${on(person)}`,
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'user_login_failed', repeat: { times: 6, every: 1 } }],
        alerts: [{ id: 'a', monitor: 'brute-force-one-account', title: '', severity: 'critical', expected: false }],
        finds: { score: 60, value: 'brute-force-one-account', facts: { alert: 'a', severity: 'critical' } },
      },
      {
        events: [{ minute: 0, action: 'user_login' }],
        alerts: [
          { id: 'a', monitor: 'own-1', title: 'Nights', severity: 'info', expected: false },
          { id: 'b', monitor: 'own-2', title: 'Weekends', severity: 'warning', expected: false },
        ],
        finds: { score: 30, value: 'own-2', facts: { alert: 'b', title: 'Weekends' } },
      },
      {
        events: [{ minute: 0, action: 'user_login' }],
        alerts: [
          { id: 'a', monitor: 'own-1', title: 'Nights', severity: 'warning', expected: false },
          { id: 'b', monitor: 'own-2', title: 'Weekends', severity: 'critical', expected: false },
        ],
        finds: { score: 60, value: 'own-2' },
      },
    ],
    silent: [
      {
        events: [{ minute: 0, action: 'user_login' }],
        alerts: [{ id: 'a', monitor: 'own-1', title: 'Nights', severity: 'info', expected: false }],
      },
      {
        events: [{ minute: 0, action: 'user_login' }],
        alerts: [{ id: 'a', monitor: 'own-1', title: 'Nights', severity: 'critical', expected: true }],
      },
    ],
  },
});

const counts = ({ severity, expected }: AlertMark): boolean => !expected && scores[severity] > 0;

/** The order in which alerts are handed over means nothing. */
const inOrder = (a: AlertMark, b: AlertMark): number => a.lastAt - b.lastAt || (a.id < b.id ? -1 : 1);
