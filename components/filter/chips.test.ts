import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything, fields, type WrittenFilter } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import { parseJql } from '../../lib/filter/parse-jql';
import { chipsOf, conditionOf, withChip, withoutChip } from './chips';

const read = (text: string): WrittenFilter => {
  const parsed = parseJql(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.id}`);
  return parsed.filter;
};

describe('chipsOf', () => {
  it('has one for each part that must hold', () =>
    expect(chipsOf(read('country IN (DE, PL) AND actor !~ "anna*" AND token IS EMPTY AND hour-of-day = 3'))).toEqual([
      { kind: 'values', negated: false, field: 'country', values: ['DE', 'PL'] },
      { kind: 'matches', negated: true, field: 'actor', pattern: 'anna*' },
      { kind: 'empty', negated: false, field: 'token' },
      { kind: 'clock', negated: false, field: 'hour-of-day', values: [3] },
    ]));

  it('has none for everything', () => expect(chipsOf(everything)).toEqual([]));

  it.each(['country = DE OR ip = 1.2.3.4', 'NOT (country = DE AND ip = 1.2.3.4)', 'time >= -7d'])(
    'is one of text for %s',
    (text) => expect(chipsOf(read(text))).toEqual([{ kind: 'complex', filter: read(text) }]),
  );

  it('says what the filter says', () => {
    const field = fc.constantFrom(...fields.filter((id) => id !== 'activity' && id !== 'outcome'));
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    const condition: fc.Arbitrary<WrittenFilter> = fc.oneof(
      fc
        .record({
          kind: fc.constant('in' as const),
          field,
          values: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
        })
        // What has a slash is a range of addresses, or refused.
        .filter((condition) => condition.field !== 'ip' || !condition.values.some((value) => value.includes('/'))),
      fc.record({
        kind: fc.constant('matches' as const),
        field,
        pattern: word.filter((text) => text.trim() === text && text !== ''),
      }),
      fc.record({ kind: fc.constant('empty' as const), field }),
    );
    const part = fc.oneof(
      condition,
      condition.map((of): WrittenFilter => ({ kind: 'not', of })),
      fc.tuple(condition, condition).map((of): WrittenFilter => ({ kind: 'or', of })),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
        const filter: WrittenFilter = { kind: 'and', of: parts };
        const chips = chipsOf(read(formatJql(filter)));
        expect(chips.map(conditionOf)).toEqual(parts);
      }),
    );
  });
});

describe('withChip', () => {
  const filter = read('country = DE AND (ip = 1.1.1.1 OR ip = 2.2.2.2) AND product = jira');

  it('changes a part in its place', () => {
    const changed = withChip(filter, 0, { kind: 'values', negated: true, field: 'country', values: ['PL', 'CZ'] });
    expect(changed.at).toBe(0);
    expect(formatJql(changed.filter)).toBe(
      'country NOT IN (PL, CZ) AND (ip = 1.1.1.1 OR ip = 2.2.2.2) AND product = jira',
    );
  });

  it('adds one at the end, and says where', () => {
    const added = withChip(filter, null, { kind: 'matches', negated: false, field: 'actor', pattern: ' anna* ' });
    expect(added.at).toBe(3);
    expect(formatJql(added.filter)).toMatch(/ AND actor ~ "anna\*"$/);
    expect(withChip(everything, null, { kind: 'empty', negated: true, field: 'ip' })).toEqual({
      at: 0,
      filter: { kind: 'not', of: { kind: 'empty', field: 'ip' } },
    });
  });

  it.each([
    null,
    { kind: 'values', negated: false, field: 'country', values: [] } as const,
    { kind: 'matches', negated: false, field: 'country', pattern: '  ' } as const,
  ])('takes away what says nothing: %j', (chip) => {
    const chipLike = chip && (chip.kind === 'values' ? { ...chip, values: [] } : chip);
    const { filter: left, at } = withChip(filter, 0, chipLike);
    expect(at).toBeNull();
    expect(formatJql(left)).toBe('(ip = 1.1.1.1 OR ip = 2.2.2.2) AND product = jira');
  });

  it('leaves everything when the last is taken away', () =>
    expect(withoutChip(read('country = DE'), 0)).toEqual(everything));
});
