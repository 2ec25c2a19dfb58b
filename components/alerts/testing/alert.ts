import type { Alert } from '../../../lib/alerts/alert';
import { minuteMs } from '../../../lib/durations';

/** An open, critical alert about one person, with what a test changes. */
export const alertWith = (change: Partial<Alert> = {}): Alert => ({
  id: 'a-1',
  org: 'org-1',
  monitor: 'failed-login-events',
  version: 1,
  title: '',
  definition: {
    filter: 'activity = login-failed',
    groupBy: 'actor',
    trigger: { kind: 'count' },
    thresholds: { critical: 5 },
    window: 15 * minuteMs,
    recovery: 15 * minuteMs,
  },
  entity: 'u-1',
  entityName: 'Anna',
  value: '',
  firstAt: 1000,
  raisedAt: 2000,
  lastAt: 3000,
  endedAt: null,
  severity: 'critical',
  reached: { critical: 2000 },
  peak: 6,
  facts: { events: 6, actors: [], activities: [], targets: [], countries: [], ips: [] },
  status: 'open',
  steps: [],
  notes: [],
  storedAt: 4000,
  announcement: { state: 'told', severity: 'critical', at: 4000 },
  ...change,
});
