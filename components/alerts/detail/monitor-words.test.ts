import { expect, it } from 'vitest';
import type { InForce } from '../../../lib/settings/in-force';
import { alertWith } from '../testing/alert';
import { sinceFired } from './monitor-words';

const alert = alertWith();
const { recovery, ...rest } = alert.definition;
const inForce = (change: Partial<InForce> = {}): InForce => ({
  // The same in another order.
  monitor: { recovery, ...rest, id: alert.monitor },
  on: true,
  armedAt: null,
  version: 1,
  own: null,
  mute: { until: null, weekly: [] },
  builtIn: null,
  changed: false,
  ...change,
});

it('tells what became of a monitor since it fired', () => {
  const other = { ...inForce().monitor, window: 1 };
  expect(sinceFired(alert, inForce())).toBe('same');
  expect(sinceFired(alert, inForce({ version: 3 }))).toBe('same');
  expect(sinceFired(alert, inForce({ version: 3, monitor: other }))).toBe('changed');
  expect(sinceFired(alert, inForce({ monitor: other }))).toBe('updated');
  expect(sinceFired(alert, undefined)).toBe('gone');
});
