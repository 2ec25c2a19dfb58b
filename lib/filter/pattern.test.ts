import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { compilePattern } from './pattern';
import { matchesText } from './testing/plain-filter';

it.each<[string, string, boolean]>([
  ['ann', 'Joanna', true],
  ['ann*', 'Joanna', false],
  ['*ann*', 'Joanna', true],
  ['?o*', 'Joanna', true],
  ['anna?', 'anna', false],
  ['a?c', 'a😀c', true],
  ['a??c', 'a😀c', false],
  ['', '', true],
  ['*', '', true],
  ['?', '', false],
  ['(.+)', 'anything', false],
])('%j on %j: %s', (pattern, text, expected) => {
  expect(compilePattern(pattern)(text)).toBe(expected);
});

test('it is what a regular expression would say', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '.', '😀', '\n') });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '.', '😀', '*', '?') });
  fc.assert(
    fc.property(pattern, text, (wanted, given) => {
      expect(compilePattern(wanted)(given)).toBe(matchesText(given, wanted));
    }),
    { numRuns: 1000 },
  );
});

test('no pattern takes forever', () => {
  expect(compilePattern(`${'*a'.repeat(50)}*b`)('a'.repeat(5_000))).toBe(false);
});
