import { describe, expect, it } from 'vitest';
import type { AlertsChoice } from './alerts-choice';
import { chooseAlerts } from './choose-alerts';
import { alertWith } from './testing/alert';

const all: AlertsChoice = { status: 'open', severities: [], monitor: null, entity: null };

const alerts = [
  alertWith({ id: '1', severity: 'critical', monitor: 'a', entity: 'u-1' }),
  alertWith({ id: '2', severity: 'warning', monitor: 'a', entity: 'u-2' }),
  alertWith({ id: '3', severity: 'warning', monitor: 'b', entity: 'u-1', status: 'resolved' }),
  alertWith({ id: '4', severity: 'info', monitor: 'b', entity: 'u-1' }),
];
const idsOf = (choice: Partial<AlertsChoice>) => chooseAlerts(alerts, { ...all, ...choice }).shown.map(({ id }) => id);

describe('the alerts of a choice', () => {
  it('are those of the status, in their order', () => {
    expect(idsOf({})).toEqual(['1', '2', '4']);
    expect(idsOf({ status: 'resolved' })).toEqual(['3']);
    expect(idsOf({ status: 'expected' })).toEqual([]);
  });

  it('pass every part of it', () => {
    expect(idsOf({ severities: ['critical', 'warning'] })).toEqual(['1', '2']);
    expect(idsOf({ monitor: 'a' })).toEqual(['1', '2']);
    expect(idsOf({ entity: 'u-1' })).toEqual(['1', '4']);
    expect(idsOf({ entity: 'u-1', monitor: 'b', severities: ['critical'] })).toEqual([]);
  });

  it('are counted for each other choice under the parts that stay', () => {
    const chosen = chooseAlerts(alerts, { ...all, entity: 'u-1', severities: ['critical'] });
    expect(chosen.statuses).toEqual({ open: 1, acknowledged: 0, resolved: 0, expected: 0 });
    expect(chosen.severities).toEqual({ critical: 1, warning: 0, info: 1 });
    expect([...chosen.entities]).toEqual([['u-1', 1]]);
    expect([...chosen.monitors]).toEqual([['a', 1]]);
    expect(chooseAlerts(alerts, { ...all, entity: 'u-1' }).statuses).toMatchObject({ open: 2, resolved: 1 });
  });
});
