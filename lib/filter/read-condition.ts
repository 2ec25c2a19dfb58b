import type { SyntaxNode } from '@lezer/common';
import type { Field, TimeField, TimeOperator, WrittenFilter } from './filter';
import { fieldNamed, type JqlField, jqlFields, kindOf, operatorsOf, weekdays } from './jql-fields';
import * as term from './jql-terms';
import { unquote } from './jql-text';
import { nearest } from './near';
import { readTime } from './read-time';
import { readClock, readValue } from './read-value';
import { childrenOf, type Reading, refuse, textOf } from './reading';

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
    refuse(reading, { id: 'unknown-field', node, expected: ['field'], near: () => nearest(name, jqlFields) })
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
