import { expect, it } from 'vitest';
import type { Row } from './panel';
import { placesOf } from './places';

const view = { kind: 'map', country: 'country', value: 'events', detail: 'product', tone: 'calm' } as const;
const row = (country: string, product: string, events: number): Row => ({
  cells: { country: { value: country }, product: { value: product }, events: { value: events } },
});

it('sums up the rows of a country and tells of its greatest', () => {
  const rows = [row('PL', 'jira', 4), row('DE', 'jira', 2), row('DE', 'confluence', 3), row('FR', 'jira', 4)];
  expect(placesOf(rows, view)).toEqual([
    { country: 'DE', value: 5, detail: { value: 'confluence' }, rows: [rows[1], rows[2]] },
    { country: 'FR', value: 4, detail: { value: 'jira' }, rows: [rows[3]] },
    { country: 'PL', value: 4, detail: { value: 'jira' }, rows: [rows[0]] },
  ]);
  expect(placesOf([], view)).toEqual([]);
});
