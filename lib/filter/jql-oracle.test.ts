import { RESERVED_WORDS } from '@atlaskit/jql-ast';
import fc from 'fast-check';
import { expect, it, test, vi } from 'vitest';
import { anyText } from '../audit/testing/any-text';
import { formatJql } from './format-jql';
import { jqlFields } from './jql-fields';
import type { JqlProblemId } from './jql-problem';
import { parseJql } from './parse-jql';
import { arbitraryFilter } from './testing/arbitrary-filter';
import { isJql } from './testing/oracle';

/**
 * What is JQL and refused here, by the problem that says so. All else that Atlassian's parser takes, we take:
 *
 * - fields that no event has (also `cf[1]` and properties), operators and functions that a field has not;
 * - values of closed sets that are none of them, times and ranges of addresses that are none;
 * - sorting, which is the explorer's;
 * - WAS and CHANGED, which ask for a history that events have not: the words are no operators here;
 * - more than 100 levels, more than 20,000 characters;
 * - texts that are none, with halves of surrogate pairs in them.
 */
const leftOut: readonly JqlProblemId[] = [
  'unknown-field',
  'unknown-operator',
  'operator-not-for-field',
  'unknown-value',
  'unknown-function',
  'not-a-time',
  'not-a-range',
  'order-by-not-supported',
  'too-deep',
  'too-long',
];

function agree(text: string) {
  const parsed = parseJql(text);
  if (parsed.ok) expect(isJql(text), text).toBe(true);
  else if (text.isWellFormed() && !leftOut.includes(parsed.problem.id))
    expect(isJql(text), `${text}: ${JSON.stringify(parsed.problem)}`).toBe(false);
}

/** Atlassian's parser takes its time. */
vi.setConfig({ testTimeout: 60_000 });

const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...jqlFields) },
  { weight: 6, arbitrary: fc.constantFrom('=', '!=', '~', '!~', '<', '<=', '>', '>=', 'IN', 'NOT IN', 'IS', 'IS NOT') },
  { weight: 4, arbitrary: fc.constantFrom('AND', 'or', '&', '&&', '|', '||', 'not', '!', 'EMPTY', 'null') },
  { weight: 5, arbitrary: fc.constantFrom('(', ')', ',', '[', ']') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'DE',
      '7',
      '-7d',
      'login',
      'success',
      'monday',
      '"a b"',
      "'c'",
      '""',
      '2026-03-01',
      'x:y',
      'a\\ b',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('now()', 'startOfDay(-1d)', 'startOfWeek("+1w")', 'f(', 'f()', 'endOfDay') },
  { weight: 1, arbitrary: fc.constantFrom('was', 'changed', 'order by', 'user', 'session', 'cf', 'cf[1]', 'a', 'the') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"',
      "'",
      '\\',
      '/',
      '@',
      '*',
      '😀',
      'ü',
      '\u00a0',
      '\t',
      '\n',
      '\u0001',
      '\\u00e4',
      '\\x',
      '"\\n"',
      '"\\q"',
      '\ud800',
    ),
  },
);

/** Conditions that are right mostly, so that what joins them gets its turn. */
const condition = fc
  .tuple(
    fc.constantFrom('country', 'ip', '"org"', 'time'),
    fc.constantFrom('= DE', 'in (DE, PL)', '~ "x*"', 'is empty', '> -7d', '= empty'),
  )
  .map((parts) => parts.join(' '));

const soup = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: token }, { weight: 2, arbitrary: condition }),
      fc.constantFrom(' ', ' ', ' ', '', '\n'),
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.flat().join(''));

test('soups of words: what we take is JQL, and what is JQL and ours we take', () => {
  fc.assert(fc.property(soup, agree), { numRuns: 1000 });
});

test('filters with something put in, taken out or put elsewhere', () => {
  const mutated = fc
    .tuple(
      arbitraryFilter,
      fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.oneof(token, fc.constant(''), fc.string({ maxLength: 2 }))), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([filter, changes]) =>
      changes.reduce((text, [at, length, more]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + more + text.slice(from + length);
      }, formatJql(filter)),
    );
  fc.assert(fc.property(mutated, agree), { numRuns: 1000 });
});

test('any text at all', () => {
  fc.assert(fc.property(anyText(20), agree), { numRuns: 1000 });
});

it('every sign, within and without quotes, is taken where Atlassian takes it', () => {
  for (let code = 0; code < 0x10000; code += code < 0x180 || code > 0xfdc0 ? 1 : 997) {
    const sign = String.fromCharCode(code);
    if (!sign.isWellFormed()) continue;
    for (const text of [`city = a${sign}b`, `city = "a${sign}b"`, `city = \\${sign}`, `city = "\\${sign}"`])
      expect(parseJql(text).ok, `U+${code.toString(16)} in ${text}`).toBe(isJql(text));
  }
});

it('keeps the words that Atlassian keeps, in any case of letters', () => {
  const more = ['changed', 'during', 'was', 'null', 'Monday', 'activity', 'a', 'the'];
  for (const word of [...RESERVED_WORDS, ...more, ...jqlFields])
    for (const written of [word, word.toUpperCase(), `${word}s`])
      expect(parseJql(`city = ${written}`).ok, written).toBe(isJql(`city = ${written}`));
});
