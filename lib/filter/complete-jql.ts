import type { SyntaxNode } from '@lezer/common';
import { fieldNamed, type JqlField, operatorsOf } from './jql-fields';
import { parser } from './jql-parser';
import * as term from './jql-terms';
import { unquote } from './jql-text';
import { shortenJql } from './shorten-jql';
import { expectedAfter, parseStrictly } from './syntax-problem';
import { timeFunctions } from './time-point';

/** What may stand at a place of a filter's text. */
export interface JqlCompletion {
  /** What a suggestion replaces: UTF-16 offsets, `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** What of it is written before the place, without quotes. */
  partial: string;
  expects: ('field' | 'operator' | 'value' | 'keyword' | 'function')[];
  /** The field that the condition is about, where it is known. */
  field?: JqlField;
  /** The operators, keywords and functions that may stand there, as they are written. */
  operators: readonly string[];
  keywords: readonly string[];
  functions: readonly string[];
  /** Whether the value is a pattern (`~`), and not the value itself. */
  isPattern: boolean;
}

/** What may stand at `at`, whatever else is wrong with the text. */
export function completeJql(text: string, at: number): JqlCompletion {
  const word = wordAt(text, at);
  const before = understandable(text.slice(0, word.from));
  const expected = expectedAfter(before);
  const condition = conditionAt(before, expected.includes('operator'));
  const isValue = expected.includes('value') && !expected.includes('field');
  const operators = expected.includes('operator') && condition.field ? operatorsOf(condition.field) : [];
  const keywords = expected.filter((sign) => /^[A-Z]/.test(sign));
  const functions =
    isValue && condition.field === 'time' && !condition.isArgument ? timeFunctions.map((name) => `${name}()`) : [];
  return {
    ...word,
    expects: [
      ...(expected.includes('field') ? (['field'] as const) : []),
      ...(expected.includes('operator') ? (['operator'] as const) : []),
      ...(isValue ? (['value'] as const) : []),
      ...(functions.length > 0 ? (['function'] as const) : []),
      ...(keywords.length > 0 ? (['keyword'] as const) : []),
    ],
    field: condition.field,
    operators,
    keywords,
    functions,
    isPattern: isValue && condition.isPattern,
  };
}

/** The word or quoted string that is being written at a place; an empty one between words. */
function wordAt(text: string, at: number): Pick<JqlCompletion, 'from' | 'to' | 'partial'> {
  const signs = /[=!<>~]+$/.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? '';
  // A sign that is no operator yet is one that is being written.
  if (signs === '!') return { from: at - 1, to: at, partial: '!' };
  const node = parser.parse(text).resolveInner(at, -1);
  const isQuoted = node.type.id === term.Quoted;
  const isUnfinished = node.type.id === term.Unfinished;
  const isWord = isQuoted || isUnfinished || /^[^\s"'()=!<>~&|,]+$/.test(text.slice(node.from, node.to));
  if (node.from >= at || !isWord || (isQuoted && node.to === at)) return { from: at, to: at, partial: '' };
  const written = text.slice(node.from, at);
  // A quote that is not closed yet holds all that follows: that is to stay.
  const partial = isQuoted || isUnfinished ? unquote(`${written}${written[0]}`) : unquote(written);
  return { from: node.from, to: isUnfinished ? at : node.to, partial };
}

/** Where a condition may begin, and quoted strings, in which none does. */
const boundary = /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|\b(?:and|or|not)\b|[&|!(]+/gis;

/** The longest end of a text that is right so far, cut where a condition may begin: what went wrong before is left. */
function understandable(text: string): string {
  const begins = [...text.matchAll(boundary)].filter(({ 0: sign }) => !/^["']/.test(sign));
  let start = 0;
  for (;;) {
    const rest = text.slice(start);
    const wrongAt = parseStrictly(rest).wrongAt ?? rest.length;
    if (wrongAt >= rest.trimEnd().length) return rest;
    const next = begins.find(({ index }) => index >= start + wrongAt);
    if (!next) return '';
    start = next.index + next[0].length;
  }
}

interface Place {
  field?: JqlField;
  isPattern: boolean;
  /** Whether a value here would be an argument of a function. */
  isArgument: boolean;
}

/** The condition that a text, which is right so far, ends in. */
function conditionAt(before: string, isOperator: boolean): Place {
  const extended = `${shortenJql(before)}${isOperator ? ' = x' : ' x'}`;
  let node: SyntaxNode | null = parser.parse(extended).resolveInner(extended.length, -1);
  let isArgument = false;
  while (node && node.type.id !== term.Condition) {
    isArgument ||= node.type.id === term.Call;
    node = node.parent;
  }
  const field = node?.getChild('Field');
  const like = node?.getChild('Like');
  return {
    field: field ? fieldNamed(unquote(extended.slice(field.from, field.to))) : undefined,
    isPattern: Boolean(like),
    isArgument,
  };
}
