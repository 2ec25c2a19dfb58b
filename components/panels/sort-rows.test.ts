import { describe, expect, it } from 'vitest';
import type { ColumnText, Row } from '../../lib/dashboards/panel';
import { formatOf } from './panel-texts';
import { nextSorting, sortRows } from './sort-rows';

const format = formatOf('UTC');
const columns: Record<string, ColumnText> = {
  actor: { kind: 'text', field: 'actor' },
  country: { kind: 'country', field: 'country' },
  events: { kind: 'number' },
};
const row = (id: string, label: string, country: string, events: number | null): Row => ({
  cells: { actor: { value: id, label }, country: { value: country }, events: { value: events } },
});
const rows = [
  row('1', 'Zoë', 'DE', 9),
  row('2', 'ann', '', 10),
  row('3', 'Ann 10', 'AT', null),
  row('4', 'Ann 9', 'FR', 9),
];
const sorted = (column: string, descending: boolean) =>
  sortRows(rows, columns, { column, descending }, format).map(({ cells }) => cells.actor?.value);

describe('sorted rows', () => {
  it('stand as they came where nothing is chosen', () => expect(sortRows(rows, columns, null, format)).toBe(rows));
  it('stand by names as people sort them', () => expect(sorted('actor', false)).toEqual(['2', '4', '3', '1']));
  it('stand by what is read, with no answer last', () =>
    expect(sorted('country', false)).toEqual(['3', '4', '1', '2']));
  it('… either way', () => expect(sorted('country', true)).toEqual(['1', '4', '3', '2']));
  it('stand by numbers; equal ones as they came', () => expect(sorted('events', true)).toEqual(['2', '1', '4', '3']));
});

describe('the next click on a header', () => {
  const clicks = (column: string) => {
    const text = columns[column] as ColumnText;
    const first = nextSorting({ column: 'other', descending: true }, column, text);
    const second = nextSorting(first, column, text);
    return [first, second, nextSorting(second, column, text)];
  };
  it('goes up, down and back by names', () =>
    expect(clicks('actor')).toEqual([
      { column: 'actor', descending: false },
      { column: 'actor', descending: true },
      null,
    ]));
  it('goes down, up and back by figures', () =>
    expect(clicks('events')).toEqual([
      { column: 'events', descending: true },
      { column: 'events', descending: false },
      null,
    ]));
});
