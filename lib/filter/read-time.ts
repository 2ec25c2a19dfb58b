import type { SyntaxNode } from '@lezer/common';
import type { TimeOperator, WrittenFilter } from './filter';
import * as term from './jql-terms';
import { unquote } from './jql-text';
import { nearest } from './near';
import { readWord } from './read-value';
import { childrenOf, type Reading, refuse, textOf } from './reading';
import { readTimeFunction, readTimePoint, timeFunctions, writeTimePoint } from './time-point';

/** A comparison with a point in time, named or given by a function; null and a problem where it is none. */
export function readTime(node: SyntaxNode | undefined, operator: TimeOperator, reading: Reading): WrittenFilter | null {
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
      near: () => nearest(name, timeFunctions),
    });
  if (point) return { kind: 'time', operator, point: writeTimePoint(point) };
  return refuse(reading, {
    id: 'not-a-time',
    node: args[0] ?? node,
    expected: /^now$/i.test(name) ? [')'] : ['-1', '-1d'],
  });
}
