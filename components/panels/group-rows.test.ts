import { expect, it } from 'vitest';
import { groupRows } from './group-rows';

const row = (time: number, product: string, events: number) => ({
  cells: { time: { value: time }, product: { value: product }, events: { value: events } },
});

it('turns rows into one line of values a series', () => {
  const rows = [row(20, 'jira', 2), row(10, 'jira', 1), row(10, 'confluence', 5)];
  expect(groupRows(rows, { time: 'time', series: 'product', value: 'events' })).toEqual({
    buckets: [10, 20],
    series: [
      { cell: { value: 'jira' }, values: [1, 2] },
      { cell: { value: 'confluence' }, values: [5, 0] },
    ],
  });
});
