import { describe, expect, it } from 'vitest';
import { otherKey } from '../../lib/query/query';
import { pickOfCell, pickOfRow } from './pick-of';

describe('what a cell filters by', () => {
  it.each([
    ['a value', { kind: 'text', field: 'actor' }, 'ann', { kind: 'in', field: 'actor', values: ['ann'] }],
    ['no value', { kind: 'text', field: 'actor' }, '', { kind: 'empty', field: 'actor' }],
    ['a country', { kind: 'country', field: 'country' }, 'DE', { kind: 'in', field: 'country', values: ['DE'] }],
    ['an hour', { kind: 'hour' }, 0, { kind: 'clock', field: 'hour-of-day', values: [0] }],
    ['a weekday', { kind: 'weekday' }, 7, { kind: 'clock', field: 'day-of-week', values: [7] }],
    ['a count', { kind: 'number' }, 12, null],
    ['a time', { kind: 'time' }, 12, null],
    ['no answer', { kind: 'text', field: 'actor' }, null, null],
    ['the folded rest', { kind: 'product', field: 'product' }, otherKey, null],
  ] as const)('%s', (_name, column, value, condition) => expect(pickOfCell(column, { value })).toEqual(condition));
});

describe('what a row’s mark filters by', () => {
  const panel = {
    columns: {
      actor: { kind: 'text', field: 'actor' },
      action: { kind: 'text', field: 'action' },
      events: { kind: 'number' },
    },
  } as const;
  const row = { cells: { actor: { value: 'ann' }, action: { value: 'login' }, events: { value: 3 } } };
  const ann = { kind: 'in', field: 'actor', values: ['ann'] };

  it('is one column’s value', () => expect(pickOfRow(panel, row, ['actor'])).toEqual(ann));

  it('is both values of a piece', () =>
    expect(pickOfRow(panel, row, ['actor', 'action'])).toEqual({
      kind: 'and',
      of: [ann, { kind: 'in', field: 'action', values: ['login'] }],
    }));

  it('is what the row says itself', () => {
    const filter = { kind: 'empty', field: 'ip' } as const;
    expect(pickOfRow(panel, { ...row, filter }, ['actor'])).toBe(filter);
  });

  it('is nothing where no column can be filtered by', () => expect(pickOfRow(panel, row, ['events'])).toBeNull());
});
