import { describe, expect, it } from 'vitest';
import { everything } from '../../lib/filter/filter';
import { createFilterReader, nothingRead, readFilter } from './read-filter';

const germany = { kind: 'in', field: 'country', values: ['DE'] };

describe('readFilter', () => {
  it('gives what the text says', () =>
    expect(readFilter(nothingRead, 'country = DE')).toEqual({ text: 'country = DE', filter: germany, problem: null }));

  it('keeps the last filter that could be read, with the problem', () => {
    const good = readFilter(nothingRead, 'country = DE');
    const bad = readFilter(good, 'cuontry = DE');
    expect(bad).toMatchObject({
      text: 'cuontry = DE',
      filter: germany,
      problem: { id: 'unknown-field', from: 0, to: 7 },
    });
    expect(bad.filter).toBe(good.filter);
    expect(readFilter(bad, 'country = "DE')).toMatchObject({ filter: germany, problem: { id: 'unfinished-quote' } });
    expect(readFilter(bad, '')).toEqual({ text: '', filter: everything, problem: null });
  });

  it('filters nothing where the first text cannot be read', () =>
    expect(readFilter(nothingRead, 'country =')).toMatchObject({ filter: everything, problem: { id: 'expected' } }));

  it('is the same value for the same text, so that nothing is drawn anew', () => {
    const read = createFilterReader();
    const first = read('country = DE');
    expect(read('country = DE')).toBe(first);
    const bad = read('country = ');
    expect(read('country = ')).toBe(bad);
    expect(read('country = DE').filter).toEqual(first.filter);
  });
});
