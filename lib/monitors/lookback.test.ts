import { expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../durations';
import { lookbackOf } from './lookback';
import type { Monitor, Trigger } from './monitor';

const monitor = (trigger: Trigger, more: Partial<Monitor> = {}): Monitor => ({
  id: 'own-x',
  filter: '',
  groupBy: 'actor',
  trigger,
  thresholds: { critical: 900 },
  window: hourMs,
  recovery: null,
  ...more,
});

const learn = { events: 1, ms: dayMs };

it.each<[Trigger, number]>([
  [{ kind: 'count' }, hourMs],
  [{ kind: 'distinct', field: 'ip' }, hourMs],
  [{ kind: 'sequence', steps: [] }, hourMs],
  [{ kind: 'missing', usual: true }, hourMs + 35 * dayMs],
  [{ kind: 'logins', ends: '', longestSession: null }, hourMs],
  [{ kind: 'logins', ends: '', longestSession: 12 * hourMs }, 12 * hourMs + 30 * dayMs],
  [{ kind: 'first-seen', field: 'ip', memory: 9 * dayMs, learn }, 9 * dayMs],
  [{ kind: 'unusual-hour', memory: minuteMs, learn }, hourMs],
  [{ kind: 'surge', memory: 30 * dayMs, z: 6 }, 30 * dayMs],
  [{ kind: 'dormant' }, 365 * dayMs],
  [{ kind: 'collection', of: 'failing' }, 0],
])('of %o', (trigger, reach) => expect(lookbackOf(monitor(trigger))).toBe(reach));

it('reaches as far back as a journey around half the world can have begun, and ends somewhere', () => {
  expect(lookbackOf(monitor({ kind: 'travel' }))).toBeCloseTo((20_040 / 900) * hourMs, 0);
  expect(lookbackOf(monitor({ kind: 'travel' }, { thresholds: { critical: 0 } }))).toBe(20_040 * hourMs);
});

it('sees who somebody is among', () => {
  const among = 'action = policy_changed';
  expect(lookbackOf(monitor({ kind: 'count' }, { among }))).toBe(35 * dayMs);
  expect(lookbackOf(monitor({ kind: 'dormant' }, { among }))).toBe(365 * dayMs);
});
