import type { SyntaxNode } from '@lezer/common';
import type { JqlProblem } from './jql-problem';

/** Text that is read, and the first that was found wrong with it. */
export interface Reading {
  text: string;
  problem: JqlProblem | null;
}

/** Notes a problem where none stands before it. */
export function found(reading: Reading, problem: JqlProblem): void {
  if (isFirst(reading, problem.from)) reading.problem = problem;
}

const isFirst = ({ problem }: Reading, from: number): boolean => problem === null || from < problem.from;

/** The children of a node, in order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** What is written where a node stands. */
export const textOf = ({ from, to }: SyntaxNode, { text }: Reading) => text.slice(from, to);

/** A problem of a node. */
interface Refusal extends Pick<JqlProblem, 'id' | 'expected'> {
  node: SyntaxNode;
  /** Looked for only where it will be told. */
  near?: () => readonly string[];
}

/** Notes a problem of a node where none stands before it. */
export function refuse(reading: Reading, { id, node, expected, near }: Refusal): null {
  const { from, to } = node;
  if (isFirst(reading, from))
    found(reading, { id, from, to, found: textOf(node, reading), expected, near: near?.() ?? [] });
  return null;
}
