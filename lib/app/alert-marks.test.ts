import { describe, expect, it } from 'vitest';
import type { Alert } from '../alerts/alert';
import { alertMarks, digestOf } from './alert-marks';

const alert = (more: Partial<Omit<Alert, 'definition'>>, groupBy: string | null = 'actor'): Alert =>
  ({
    id: 'one',
    entity: 'anna',
    monitor: 'impossible-travel',
    title: '',
    severity: 'critical',
    firstAt: 1,
    lastAt: 2,
    status: 'open',
    ...more,
    definition: { groupBy },
  }) as Alert;

describe('alerts about people', () => {
  it('are those of whoever acted, and of whom something was done to', () => {
    const found = alertMarks([
      alert({ id: 'actor', entity: 'anna' }, 'actor'),
      alert({ id: 'target', entity: 'ben' }, 'target'),
      alert({ id: 'scope', entity: 'cem' }, 'scope'),
      alert({ id: 'country', entity: 'DE' }, 'country'),
      alert({ id: 'nobody', entity: '' }, 'actor'),
      alert({ id: 'all', entity: 'anna' }, null),
    ]);
    expect(found.map(({ id, person }) => [id, person])).toEqual([
      ['actor', 'anna'],
      ['target', 'ben'],
      ['scope', 'cem'],
    ]);
  });

  it('count no more only where somebody has said that they were expected', () => {
    for (const status of ['open', 'acknowledged', 'resolved', 'expected'] as const)
      expect(alertMarks([alert({ status })])).toMatchObject([{ expected: status === 'expected' }]);
  });
});

describe('their digest', () => {
  const marks = alertMarks([alert({ id: 'a' }), alert({ id: 'b', entity: 'ben' })]);

  it('is the same in whatever order they are handed over', () =>
    expect(digestOf(marks.toReversed())).toBe(digestOf(marks)));

  it('is another where one goes on, is expected, is gone or is another', () => {
    const others = [
      alertMarks([alert({ id: 'a', lastAt: 3 }), alert({ id: 'b', entity: 'ben' })]),
      alertMarks([alert({ id: 'a', status: 'expected' }), alert({ id: 'b', entity: 'ben' })]),
      marks.slice(1),
      alertMarks([alert({ id: 'a' }), alert({ id: 'b', entity: 'eli' })]),
      [],
    ].map(digestOf);
    expect(new Set([digestOf(marks), ...others]).size).toBe(6);
  });
});
