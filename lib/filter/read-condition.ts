import type { SyntaxNode } from '@lezer/common';
import { activityIds, isActivityId } from '../audit/activities';
import type { Field, TimeField, TimeOperator, WrittenFilter } from './filter';
import { clockValue, fieldNamed, type JqlField, jqlFields, kindOf, operatorsOf, weekdays } from './jql-fields';
import type { JqlProblem } from './jql-problem';
import * as term from './jql-terms';
import { quote, unquote } from './jql-text';
import { nearest } from './near';
import { readTimeFunction, readTimePoint, timeFunctions, writeTimePoint } from './time-point';

/** Text that is read, and what was found wrong with it. */
export interface Reading {
  text: string;
  problems: JqlProblem[];
}

const outcomes = ['success', 'failure', 'unknown'];

/** A condition of a tree without errors, or null where something is wrong with it. */
export function readCondition(node: SyntaxNode, reading: Reading): WrittenFilter | null {
  const [fieldNode, sign, ...operands] = childrenOf(node);
  if (!fieldNode || !sign) return null;
  const field = readField(fieldNode, reading);
  if (!field) return null;
  const operator = operatorIn(sign, reading);
  const allowed = operatorsOf(field);
  // `= EMPTY` is JQL for IS EMPTY.
  const isEmpty = operands[0]?.type.id === term.Empty;
  const wanted = isEmpty ? (operator.startsWith('!') || operator === 'IS NOT' ? 'IS NOT EMPTY' : 'IS EMPTY') : operator;
  if (!allowed.includes(wanted))
    return refuse(reading, { id: 'operator-not-for-field', node: sign, expected: allowed });
  if (isEmpty) return negatedIf(wanted === 'IS NOT EMPTY', { kind: 'empty', field: field as Field });

  const isNegated = operator.startsWith('!') || operator.startsWith('NOT');
  if (field === 'time') return readTime(operands[0], operator as TimeOperator, reading);
  const leaves = operands.flatMap(leavesOf);
  if (kindOf(field) === 'clock') {
    const values = leaves.map((leaf) => readClock(leaf, field as TimeField, reading));
    if (!values.every((value) => value !== null)) return null;
    return negatedIf(isNegated, {
      kind: 'clock',
      field: field as TimeField,
      values: compared(values, operator, field),
    });
  }
  const values = leaves.map((leaf) => readValue(leaf, field as Field, operator, reading));
  if (!values.every((value) => value !== null)) return null;
  return negatedIf(isNegated, textCondition(field as Field, operator, values));
}

function textCondition(field: Field, operator: string, values: string[]): WrittenFilter {
  if (operator.endsWith('~')) return { kind: 'matches', field, pattern: values[0] ?? '' };
  const distinct = [...new Set(values)];
  return distinct.length === 1 && distinct[0] === ''
    ? { kind: 'empty', field }
    : { kind: 'in', field, values: distinct };
}

const negatedIf = (isNegated: boolean, of: WrittenFilter): WrittenFilter => (isNegated ? { kind: 'not', of } : of);

/** The field of a condition, or null and a problem. */
export function readField(node: SyntaxNode, reading: Reading): JqlField | null {
  const name = unquote(textOf(node, reading));
  return (
    fieldNamed(name) ??
    refuse(reading, { id: 'unknown-field', node, expected: ['field'], near: nearest(name, jqlFields) })
  );
}

/** Numbers and comparisons of them, as the list of what is let through, ascending. */
function compared(values: number[], operator: string, field: JqlField): number[] {
  const [value = 0] = values;
  const all = field === 'hour-of-day' ? Array.from({ length: 24 }, (_, hour) => hour) : weekdays.map((_, i) => i + 1);
  if (operator === '<') return all.filter((other) => other < value);
  if (operator === '<=') return all.filter((other) => other <= value);
  if (operator === '>') return all.filter((other) => other > value);
  if (operator === '>=') return all.filter((other) => other >= value);
  return all.filter((other) => values.includes(other));
}

function readClock(node: SyntaxNode, field: TimeField, reading: Reading): number | null {
  const word = readWord(node, reading);
  if (word === null) return null;
  const expected = field === 'hour-of-day' ? ['0', '…', '23'] : weekdays;
  return (
    clockValue(field, word) ??
    refuse(reading, {
      id: 'unknown-value',
      node,
      expected,
      near: field === 'hour-of-day' ? [] : nearest(word, weekdays),
    })
  );
}

/** Values of sets that are closed are known: others are mistakes. */
function readValue(node: SyntaxNode, field: Field, operator: string, reading: Reading): string | null {
  if (node.type.id === term.Empty) return '';
  const value = readWord(node, reading);
  if (value === null || value === '' || operator.endsWith('~')) return value;
  const lower = value.toLowerCase();
  if (field === 'activity')
    return isActivityId(lower)
      ? lower
      : refuse(reading, { id: 'unknown-value', node, expected: ['value'], near: nearest(value, activityIds) });
  if (field === 'outcome')
    return outcomes.includes(lower)
      ? lower
      : refuse(reading, { id: 'unknown-value', node, expected: outcomes, near: nearest(value, outcomes) });
  return value;
}

/** The text of a value; null and a problem where it is none. */
function readWord(node: SyntaxNode, reading: Reading): string | null {
  const [inner] = childrenOf(node);
  if (node.type.id === term.Call)
    return refuse(reading, { id: 'unknown-function', node: inner ?? node, expected: ['value'] });
  if (node.type.id !== term.Value) return refuse(reading, { id: 'expected', node, expected: ['value'] });
  if (inner?.type.id === term.Reserved) {
    const quoted = quote(textOf(node, reading));
    return refuse(reading, { id: 'expected', node, expected: [quoted], near: [quoted] });
  }
  return unquote(textOf(node, reading));
}

function readTime(node: SyntaxNode | undefined, operator: TimeOperator, reading: Reading): WrittenFilter | null {
  if (!node) return null;
  if (node.type.id !== term.Call) {
    const text = readWord(node, reading);
    if (text === null) return null;
    const point = /\(/.test(text) ? null : readTimePoint(text.trim());
    if (point) return { kind: 'time', operator, point: writeTimePoint(point) };
    return refuse(reading, { id: 'not-a-time', node, expected: ['-7d', '"2026-03-01 08:30"', 'startOfDay()'] });
  }
  const [nameNode, ...rest] = childrenOf(node);
  if (!nameNode) return null;
  const name = unquote(textOf(nameNode, reading));
  const args = rest.filter(({ type }) => type.id === term.Value);
  const words = args.map((arg) => readWord(arg, reading));
  if (!words.every((word) => word !== null)) return null;
  const point = readTimeFunction(name, words);
  if (point === 'unknown')
    return refuse(reading, {
      id: 'unknown-function',
      node: nameNode,
      expected: timeFunctions.map((known) => `${known}()`),
      near: nearest(name, timeFunctions),
    });
  if (point) return { kind: 'time', operator, point: writeTimePoint(point) };
  return refuse(reading, {
    id: 'not-a-time',
    node: args[0] ?? node,
    expected: /^now$/i.test(name) ? [')'] : ['-1', '-1d'],
  });
}

/** `not  in` is NOT IN. */
function operatorIn(sign: SyntaxNode, reading: Reading): string {
  const words = textOf(sign, reading)
    .toUpperCase()
    .split(/[ \t\r\n]+/);
  return words.join(' ');
}

/** Values of lists, also of lists in lists. */
const leavesOf = (node: SyntaxNode): SyntaxNode[] =>
  node.type.id === term.List ? childrenOf(node).flatMap(leavesOf) : isOperand(node) ? [node] : [];

const isOperand = ({ type }: SyntaxNode) => type.id === term.Value || type.id === term.Call || type.id === term.Empty;

/** The children of a node, in order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

const textOf = ({ from, to }: SyntaxNode, { text }: Reading) => text.slice(from, to);

interface Refusal extends Pick<JqlProblem, 'id' | 'expected'> {
  node: SyntaxNode;
  near?: readonly string[];
}

function refuse(reading: Reading, { id, node, expected, near = [] }: Refusal): null {
  reading.problems.push({ id, from: node.from, to: node.to, found: textOf(node, reading), expected, near });
  return null;
}
