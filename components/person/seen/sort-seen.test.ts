import { describe, expect, it } from 'vitest';
import { sortSeen } from './sort-seen';

const row = (name: string, firstAt: number, events: number) => ({
  name,
  value: name,
  label: '',
  firstAt,
  lastAt: 9,
  events,
  failed: 0,
  isNew: false,
  last: 0,
});
const rows = [row('10.0.0.10', 3, 5), row('10.0.0.9', 1, 7), row('10.0.0.1', 2, 5)];
const namesOf = (sorted: typeof rows) => sorted.map(({ name }) => name.slice(7));

describe('rows of what was seen', () => {
  it('sort by name with digits as numbers', () =>
    expect(namesOf(sortSeen(rows, { by: 'name', descending: false }))).toEqual(['1', '9', '10']));
  it('sort by figures, equal ones as they came', () =>
    expect(namesOf(sortSeen(rows, { by: 'events', descending: true }))).toEqual(['9', '10', '1']));
  it('sort by times', () =>
    expect(namesOf(sortSeen(rows, { by: 'firstAt', descending: false }))).toEqual(['9', '1', '10']));
});
