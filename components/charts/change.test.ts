import { expect, it } from 'vitest';
import { createFormat } from '../../lib/dashboards/format';
import { changeOf } from './change';

const format = createFormat('en', 'UTC', (_kind, id) => id);

it.each<[number, number | null, string, string]>([
  [150, 100, 'up', '50% more than before'],
  [50, 200, 'down', '75% fewer than before'],
  [0, 8, 'down', '100% fewer than before'],
  [1001, 1000, 'up', '0.1% more than before'],
  [7, 7, 'same', 'As before'],
  [3, 0, 'up', 'None before'],
  [0, 0, 'same', 'As before'],
  [3, null, 'unknown', 'No earlier period'],
])('%d after %s is %s: %s', (now, before, direction, short) => {
  expect(changeOf(now, before, format)).toMatchObject({ direction, short });
});

it('tells the figure of the period before', () => {
  expect(changeOf(3, 1200, format).long).toBe('1,200 in the period before.');
});
