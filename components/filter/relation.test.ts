import { describe, expect, it } from 'vitest';
import type { Simple } from './chips';
import { chipOfDraft, draftOf, relationsOf } from './relation';

describe('a draft', () => {
  it.each<Simple>([
    { kind: 'values', negated: false, field: 'country', values: ['DE'] },
    { kind: 'values', negated: true, field: 'actor', values: ['a', 'b'] },
    { kind: 'matches', negated: false, field: 'actor', pattern: 'anna*' },
    { kind: 'matches', negated: true, field: 'target', pattern: '?' },
    { kind: 'empty', negated: false, field: 'token' },
    { kind: 'empty', negated: true, field: 'ip' },
    { kind: 'clock', negated: true, field: 'day-of-week', values: [6, 7] },
  ])('of a chip is that chip again: %j', (chip) => expect(chipOfDraft(chip.field, draftOf(chip))).toEqual(chip));

  it('keeps values and pattern while another comparison is tried', () => {
    const draft = { ...draftOf({ kind: 'values', negated: false, field: 'actor', values: ['a'] }), pattern: 'x*' };
    expect(chipOfDraft('actor', { ...draft, relation: 'matches' })).toMatchObject({ kind: 'matches', pattern: 'x*' });
    expect(chipOfDraft('actor', { ...draft, relation: 'is-not' })).toMatchObject({ negated: true, values: ['a'] });
  });

  it('has hours in their order', () =>
    expect(chipOfDraft('hour-of-day', { relation: 'is', values: ['22', '3'], pattern: '' })).toMatchObject({
      values: [3, 22],
    }));
});

it('offers patterns where there are many names, and emptiness where there may be nothing', () => {
  expect(relationsOf('actor')).toEqual(['is', 'is-not', 'matches', 'matches-not', 'empty', 'empty-not']);
  expect(relationsOf('country')).toEqual(['is', 'is-not', 'empty', 'empty-not']);
  expect(relationsOf('hour-of-day')).toEqual(['is', 'is-not']);
  expect(relationsOf('org')).toEqual(['is', 'is-not']);
});
