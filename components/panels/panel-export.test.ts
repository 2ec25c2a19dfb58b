import { describe, expect, it } from 'vitest';
import type { Cell, ColumnText } from '../../lib/dashboards/panel';
import { totalEvents } from '../../lib/dashboards/panels/total-events';
import { exported, fileNameOf } from './panel-export';
import { formatOf } from './panel-texts';

const at = Date.UTC(2026, 2, 1, 8, 30);

describe('a value as it leaves the page', () => {
  it.each<[string, ColumnText, Cell, string]>([
    ['a time', { kind: 'time' }, { value: at }, '2026-03-01T08:30:00.000Z'],
    ['a bucket', { kind: 'bucket' }, { value: at }, '2026-03-01T08:30:00.000Z'],
    ['a number', { kind: 'number' }, { value: 1_234_567.5 }, '1234567.5'],
    ['no answer', { kind: 'number' }, { value: null }, ''],
    ['a name', { kind: 'text', field: 'actor' }, { value: 'id', label: 'Ann' }, 'Ann'],
    ['a word of ours', { kind: 'text', field: 'actor' }, { value: '', word: 'no-actor' }, 'No actor'],
    ['a country', { kind: 'country' }, { value: 'DE' }, 'Germany'],
    ['an activity', { kind: 'activity' }, { value: 'login-failed' }, 'Failed login'],
  ])('%s', (_name, column, cell, text) => expect(exported(column, cell, formatOf('UTC'))).toBe(text));
});

it('is called by its panel and the days it is about', () => {
  const range = { from: new Date(2026, 2, 1).getTime(), to: new Date(2026, 2, 8).getTime() };
  expect(fileNameOf({ panel: totalEvents, range }, 'csv')).toBe('orgwatch-total-events-2026-03-01-2026-03-07.csv');
});
