import { describe, expect, it } from 'vitest';
import { type AlertStatus, alertStatuses } from './alert';
import { addNote, canStep, stepAlert, stepsFrom } from './life';
import { alertOf } from './testing/stories';

const open = alertOf(0, 10);
const as = (status: AlertStatus) => ({ ...open, status });

describe('steps of a person', () => {
  it('lead on from open, and back to it from everywhere', () => {
    expect(stepsFrom('open')).toEqual(['acknowledged', 'resolved', 'expected']);
    for (const status of alertStatuses.slice(1)) expect(canStep(as(status), 'open', '')).toBe(true);
  });

  it('are kept with their time and reason, and nothing else changes', () => {
    const after = stepAlert(open, 'expected', ' a drill ', 99);
    expect(after).toEqual({
      ...open,
      status: 'expected',
      steps: [{ at: 99, by: 'person', to: 'expected', reason: 'a drill' }],
      announcement: { state: 'told', severity: 'warning', at: 99 },
    });
    expect(stepAlert(after, 'open', '', 100).steps).toHaveLength(2);
  });

  it.each([
    ['to where it is', 'open', 'open', ''],
    ['back to acknowledged once resolved', 'resolved', 'acknowledged', ''],
    ['to expected without a reason', 'open', 'expected', '  '],
  ] as const)('are none %s', (_, from, to, reason) => {
    const alert = as(from);
    expect(stepAlert(alert, to, reason, 99)).toBe(alert);
  });

  it('leave alone what was told or kept back', () => {
    const muted = { ...open, announcement: { state: 'muted' as const, severity: null, at: null } };
    expect(stepAlert(muted, 'acknowledged', '', 99).announcement).toBe(muted.announcement);
  });
});

it('notes are kept in their order; one that says nothing is none', () => {
  const noted = addNote(addNote(open, ' first ', 1), 'second', 2);
  expect(noted.notes).toEqual([
    { at: 1, text: 'first' },
    { at: 2, text: 'second' },
  ]);
  expect(addNote(open, ' \n', 1)).toBe(open);
});
