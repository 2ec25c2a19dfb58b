import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addCondition, conditionsOf, excluded, withoutCondition } from './edit-filter';
import { everything, type WrittenFilter } from './filter';
import { formatJql } from './format-jql';
import { parseJql } from './parse-jql';
import { sameFilter } from './same-filter';
import { arbitraryCondition, arbitraryFilter } from './testing/arbitrary-filter';

const read = (text: string): WrittenFilter => {
  const parsed = parseJql(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.filter;
};

describe('choosing', () => {
  test.each([
    ['', 'country = DE', 'country = DE'],
    ['country = DE', 'country = PL', 'country IN (DE, PL)'],
    ['country IN (DE, PL)', 'country = PL', 'country IN (DE, PL)'],
    ['country = DE AND ip = 1', 'country = PL', 'country IN (DE, PL) AND ip = 1'],
    ['country = DE', 'country IS EMPTY', 'country IN (DE, EMPTY)'],
    ['country IS EMPTY', 'country = DE', 'country IN (EMPTY, DE)'],
    ['country = DE', 'ip = 1', 'country = DE AND ip = 1'],
    ['country = DE', 'country = PL AND ip = 1', 'country IN (DE, PL) AND ip = 1'],
    ['country != DE', 'country = DE', ''],
    ['country NOT IN (DE, PL)', 'country = PL', 'country != DE'],
    ['country != DE', 'country = PL', 'country != DE AND country = PL'],
    ['country NOT IN (DE, PL)', 'country IN (PL, BR)', 'country != DE AND country IN (PL, BR)'],
    ['country = DE AND country != PL', 'country = PL', 'country IN (DE, PL)'],
    ['country = DE OR ip = 1', 'country = PL', '(country = DE OR ip = 1) AND country = PL'],
    ['hour-of-day = 9', 'hour-of-day = 8', 'hour-of-day IN (8, 9)'],
    ['actor ~ anna', 'actor ~ bert', 'actor ~ anna AND actor ~ bert'],
    ['actor ~ anna', 'actor ~ anna', 'actor ~ anna'],
    ['ip = 1 AND actor !~ anna', 'actor ~ anna', 'ip = 1 AND actor ~ anna'],
    ['country IN (DE, PL) AND country IN (PL, BR)', 'country = FR', 'country IN (PL, FR)'],
  ])('%s + %s', (filter, condition, expected) =>
    expect(formatJql(addCondition(read(filter), read(condition)))).toBe(expected),
  );
});

describe('excluding', () => {
  test.each([
    ['', 'country = DE', 'country != DE'],
    ['country != DE', 'country = PL', 'country NOT IN (DE, PL)'],
    ['country != DE', 'country = DE', 'country != DE'],
    ['country IN (DE, PL)', 'country = PL', 'country = DE'],
    ['country = DE', 'country = DE', 'country != DE'],
    ['country = DE', 'country = PL', 'country = DE'],
    ['country IN (DE, EMPTY)', 'country IS EMPTY', 'country = DE'],
    ['country = DE AND ip = 1', 'country = DE', 'ip = 1 AND country != DE'],
    ['actor ~ anna', 'actor ~ anna', 'actor !~ anna'],
    ['', 'country = DE AND ip = 1', 'NOT (country = DE AND ip = 1)'],
    ['day-of-week = 1', 'day-of-week = 2', 'day-of-week = Monday'],
  ])('%s - %s', (filter, condition, expected) =>
    expect(formatJql(addCondition(read(filter), excluded(read(condition))))).toBe(expected),
  );
});

it('an exclusion of an exclusion is the condition', () => {
  fc.assert(
    fc.property(arbitraryFilter, (filter) => {
      expect(sameFilter(excluded(excluded(filter)), filter)).toBe(true);
    }),
  );
});

/** Few fields and values, so that conditions meet. */
const choice: fc.Arbitrary<WrittenFilter> = fc
  .record({
    kind: fc.constant('in' as const),
    field: fc.constantFrom('country' as const, 'ip' as const),
    values: fc.subarray(['', 'DE', 'PL', 'BR'], { minLength: 1 }),
  })
  .chain((condition) => fc.constantFrom<WrittenFilter>(condition, { kind: 'not', of: condition }));
const chosen = fc
  .array(choice, { maxLength: 4 })
  .map((parts) => parts.reduce(addCondition, everything as WrittenFilter));

test('choosing twice is choosing once, but for what was excluded', () => {
  fc.assert(
    fc.property(chosen, choice, (filter, condition) => {
      const once = addCondition(filter, condition);
      const twice = addCondition(once, condition);
      const opposite = conditionsOf(filter).some((part) => part.kind === 'not' && condition.kind === 'in');
      if (!opposite) expect(sameFilter(twice, once)).toBe(true);
    }),
  );
});

test('each field is chosen from once at most, and excluded from once at most', () => {
  fc.assert(
    fc.property(chosen, (filter) => {
      const keys = conditionsOf(filter).map(
        (part) => `${part.kind} ${JSON.stringify(part).match(/"field":"\w+"/)?.[0]}`,
      );
      const kinds = keys.map((key) => key.replace(/^(?:empty|in) /, 'in '));
      expect(new Set(kinds).size).toBe(kinds.length);
    }),
  );
});

test('conditions on other things stay as they are, in their order', () => {
  const other = fc.array(arbitraryCondition, { maxLength: 3 });
  fc.assert(
    fc.property(other, choice, (parts, condition) => {
      const own = (part: WrittenFilter) => !/"field":"(?:country|ip)"/.test(JSON.stringify(part));
      const kept = conditionsOf(addCondition({ kind: 'and', of: parts }, condition)).filter(own);
      expect(kept).toEqual(parts.filter(own));
    }),
  );
});

test('taking away', () => {
  const filter = read('country IN (DE, PL) AND ip = 1');
  expect(withoutCondition(filter, read('country IN (PL, DE)'))).toEqual(read('ip = 1'));
  expect(withoutCondition(read('ip = 1'), read('ip = 1'))).toEqual(everything);
  expect(withoutCondition(filter, read('ip = 2'))).toEqual(filter);
});
