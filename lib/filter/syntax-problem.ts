import type { Tree } from '@lezer/common';
import { operators } from './jql-fields';
import { parser } from './jql-parser';
import type { JqlProblem } from './jql-problem';
import { quote } from './jql-text';
import { nearest } from './near';
import { shortenJql } from './shorten-jql';

const strict = parser.configure({ strict: true });

/** The tree of a text, or else where it stops being JQL, in UTF-16 units. */
export type Syntax = { tree: Tree; wrongAt: null } | { tree: null; wrongAt: number };

/** Parses a text, no further than to where it is wrong. */
export function parseStrictly(text: string): Syntax {
  try {
    return { tree: strict.parse(text), wrongAt: null };
  } catch (error) {
    const place = error instanceof SyntaxError && /\d+$/.exec(error.message)?.[0];
    if (!place) throw error;
    const skipped = /^[ \t\r\n]*/.exec(text.slice(Number(place)))?.[0].length ?? 0;
    return { tree: null, wrongAt: Number(place) + skipped };
  }
}

/** Whether a short text may go on with these words: what the tables of the parser allow, found out by trying. */
function mayFollow(text: string, more: string): boolean {
  const extended = `${text} ${more}`;
  return (parseStrictly(extended).wrongAt ?? extended.length) >= extended.length;
}

/** What may stand at the end of a text that is right so far, in words of the language. */
export const expectedAfter = (text: string): string[] => expectedAfterShort(shortenJql(text));

function expectedAfterShort(text: string): string[] {
  const word = mayFollow(text, 'x');
  const clause = word && mayFollow(text, 'x =');
  // A parenthesis after a value would make it the name of a function.
  const call = mayFollow(text, '(') && mayFollow(text, ')');
  const signs = ['AND', 'OR', 'IN', 'NOT', 'EMPTY', '(', ',', ')'].filter(
    (sign) => mayFollow(text, sign) && !(sign === '(' && (call || endsWithValue(text))),
  );
  if (clause) return ['field', ...signs];
  if (mayFollow(text, '=')) return ['operator'];
  return word ? ['value', ...signs] : signs;
}

const endsWithValue = (text: string) => mayFollow(text, 'AND') || mayFollow(text, ',');

/** What stands at a place: a quoted string, a word, a run of signs of operators, or one sign. */
const foundAt = (text: string, at: number): string =>
  /^(?:"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|[=!<>~&|]+|(?:\\.|[^\s"'()[\],=!<>~&|])+|.)/su.exec(text.slice(at))?.[0] ??
  '';

const customField = /^cf[ \t\r\n]*\[[ \t\r\n]*\d+[ \t\r\n]*\]/i;

const runOfSigns = /[=!<>~]+$/;

/** What is wrong at the place where a text stops being JQL. */
export function syntaxProblem(text: string, at: number): JqlProblem {
  const before = shortenJql(text.slice(0, at));
  const found = foundAt(text, at);
  const problem = (more: Pick<JqlProblem, 'id'> & Partial<JqlProblem>): JqlProblem => ({
    from: at,
    to: at + found.length,
    found,
    expected: [],
    near: [],
    ...more,
  });
  if (
    /^order$/i.test(found) &&
    /^order[ \t\r\n]+by\b/i.test(text.slice(at)) &&
    (before.trim() === '' || mayFollow(before, 'AND'))
  )
    return problem({ id: 'order-by-not-supported' });

  // Fields that an organization adds to Jira by itself: no event has one.
  const custom = customField.exec(text.slice(at))?.[0];
  if (custom && mayFollow(before, 'x ='))
    return problem({ id: 'unknown-field', to: at + custom.length, found: custom, expected: ['field'] });

  // `==` stops at its second sign, and is one thing to whoever wrote it.
  const begun = /^[=!<>~]/.test(found) ? (runOfSigns.exec(before)?.[0] ?? '') : '';
  const start = before.slice(0, before.length - begun.length);
  if (begun !== '' || (found !== '' && mayFollow(start, '='))) {
    const operator = begun + found;
    if (mayFollow(start, '='))
      return problem({
        id: 'unknown-operator',
        from: at - begun.length,
        found: operator,
        expected: ['operator'],
        near: nearOperators(operator),
      });
  }

  const expected = expectedAfterShort(before);
  const open = found === '' && expected.includes(')') ? lastOpen(text.slice(0, at)) : null;
  if (open !== null) return problem({ id: 'unclosed-parenthesis', from: open, to: open + 1, found: '(', expected });
  const unquoted = needsQuotes(text, at, before, expected);
  if (unquoted) return problem({ id: 'expected', ...unquoted });
  return problem({
    id: 'expected',
    expected,
    near: nearest(
      found,
      expected.filter((word) => /^[A-Z]/.test(word)),
    ),
  });
}

/** A value that is none for want of quotes: `users/557058`, `anna*`, a word that JQL keeps for itself. */
function needsQuotes(
  text: string,
  at: number,
  before: string,
  expected: readonly string[],
): Partial<JqlProblem> | null {
  const begun = expected.includes('value') ? '' : (before.split(/[\s()"',=!<>~&|]/).at(-1) ?? '');
  const isBegun = begun !== '';
  const from = at - begun.length;
  const found = /^[^\s()"',=!<>~&|]+/.exec(text.slice(from))?.[0] ?? '';
  const standsForValue = isBegun ? at < from + found.length : expected.includes('value');
  if (found === '' || !standsForValue || !mayFollow(before.slice(0, before.length - begun.length), quote(found)))
    return null;
  const quoted = quote(found);
  return { from, to: from + found.length, found, expected: isBegun ? [quoted] : expected, near: [quoted] };
}

/** What people write who come from other languages, and what JQL has for it. */
const foreign: Record<string, string[]> = {
  '==': ['='],
  '===': ['='],
  '<>': ['!='],
  '!==': ['!='],
  '=!': ['!='],
  '=>': ['>='],
  '=<': ['<='],
  '=~': ['~'],
  '~=': ['~'],
  '~~': ['~'],
  like: ['~'],
  contains: ['~'],
  matches: ['~'],
  equals: ['='],
  was: ['='],
  not: ['!=', 'NOT IN', '!~'],
};

const nearOperators = (operator: string): string[] =>
  foreign[operator.toLowerCase()] ?? nearest(operator, operators).slice(0, 2);

/** The last parenthesis that is not closed. */
function lastOpen(text: string): number | null {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|\\.|[()]/gs))
    if (sign === '(') open.push(index);
    else if (sign === ')') open.pop();
  return open.at(-1) ?? null;
}
