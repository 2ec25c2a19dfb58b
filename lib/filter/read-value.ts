import type { SyntaxNode } from '@lezer/common';
import { activityIds, isActivityId } from '../audit/activities';
import { readRange } from './address';
import type { Field, TimeField } from './filter';
import { clockValue, weekdays } from './jql-fields';
import * as term from './jql-terms';
import { quote, unquote } from './jql-text';
import { nearest } from './near';
import { childrenOf, type Reading, refuse, textOf } from './reading';

const outcomes = ['success', 'failure', 'unknown'];

/** A value of a field; null and a problem where it is none. Values of sets that are closed are known: others are mistakes. */
export function readValue(node: SyntaxNode, field: Field, operator: string, reading: Reading): string | null {
  if (node.type.id === term.Empty) return '';
  const value = readWord(node, reading);
  if (value === null || value === '' || operator.endsWith('~')) return value;
  const lower = value.toLowerCase();
  if (field === 'activity')
    return isActivityId(lower)
      ? lower
      : refuse(reading, { id: 'unknown-value', node, expected: ['value'], near: () => nearest(value, activityIds) });
  if (field === 'outcome')
    return outcomes.includes(lower)
      ? lower
      : refuse(reading, { id: 'unknown-value', node, expected: outcomes, near: () => nearest(value, outcomes) });
  if (field === 'ip' && value.includes('/') && !readRange(value))
    return refuse(reading, { id: 'not-a-range', node, expected: ['10.0.0.0/8', '2001:db8::/32'] });
  return value;
}

/** The hour or weekday of a value; null and a problem where it is none. */
export function readClock(node: SyntaxNode, field: TimeField, reading: Reading): number | null {
  const word = readWord(node, reading);
  if (word === null) return null;
  const expected = field === 'hour-of-day' ? ['0', '…', '23'] : weekdays;
  return (
    clockValue(field, word) ??
    refuse(reading, {
      id: 'unknown-value',
      node,
      expected,
      near: () => (field === 'hour-of-day' ? [] : nearest(word, weekdays)),
    })
  );
}

/** The text of a value; null and a problem where it is none. */
export function readWord(node: SyntaxNode, reading: Reading): string | null {
  const [inner] = childrenOf(node);
  if (node.type.id === term.Call)
    return refuse(reading, { id: 'unknown-function', node: inner ?? node, expected: ['value'] });
  if (node.type.id !== term.Value) return refuse(reading, { id: 'expected', node, expected: ['value'] });
  if (inner?.type.id === term.Reserved) {
    const quoted = quote(textOf(node, reading));
    return refuse(reading, { id: 'expected', node, expected: [quoted], near: () => [quoted] });
  }
  return unquote(textOf(node, reading));
}
