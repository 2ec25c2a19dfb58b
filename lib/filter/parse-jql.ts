import type { SyntaxNode } from '@lezer/common';
import { everything, type WrittenFilter } from './filter';
import { parser } from './jql-parser';
import type { JqlProblem } from './jql-problem';
import * as term from './jql-terms';
import { readCondition, readField } from './read-condition';
import { childrenOf, found, type Reading } from './reading';
import { scanJql } from './scan-jql';
import { parseStrictly, syntaxProblem } from './syntax-problem';

/** How long a filter's text may be, in UTF-16 units. */
export const longest = 20_000;

/** What became of a filter's text. */
export type ParsedJql = { ok: true; filter: WrittenFilter } | { ok: false; problem: JqlProblem };

/**
 * Reads a filter. A text of nothing but spaces lets everything through. Of several problems the first in the text is
 * told of: what comes after it may have been meant otherwise.
 */
export function parseJql(text: string): ParsedJql {
  if (text.length > longest) {
    const place = { from: longest, to: text.length, found: text.slice(longest, longest + 20) };
    return { ok: false, problem: { id: 'too-long', ...place, expected: [], near: [] } };
  }
  const scanned = scanJql(text);
  // The tree of a text that is too deep would be too deep to walk.
  if (scanned?.id === 'too-deep') return { ok: false, problem: scanned };
  const { tree, wrongAt } = parseStrictly(text);
  const reading: Reading = { text, problem: scanned };
  if (tree) {
    const [clause] = childrenOf(tree.topNode);
    const filter = clause ? readClause(clause, reading) : everything;
    if (filter && !reading.problem) return { ok: true, filter };
  } else {
    found(reading, syntaxProblem(text, wrongAt));
    readFields(text.slice(0, wrongAt), reading);
  }
  if (!reading.problem) throw new Error('a filter was refused without a reason');
  return { ok: false, problem: reading.problem };
}

/** Looks for fields that are none in a text that is right so far: who wrote it learns of them first. */
function readFields(text: string, reading: Reading) {
  parser.parse(text).iterate({
    enter: ({ type, node }) => {
      if (type.isError) return false;
      if (type.id === term.Field) readField(node, reading);
    },
  });
}

function readClause(node: SyntaxNode, reading: Reading): WrittenFilter | null {
  switch (node.type.id) {
    case term.Condition:
      return readCondition(node, reading);
    case term.Group: {
      const inner = clausesOf(node)[0];
      return inner ? readClause(inner, reading) : null;
    }
    case term.Not: {
      const inner = clausesOf(node)[0];
      const of = inner ? readClause(inner, reading) : null;
      return of && (of.kind === 'not' ? of.of : { kind: 'not', of });
    }
    default: {
      const kind = node.type.id === term.And ? 'and' : 'or';
      const parts = clausesOf(node).map((part) => readClause(part, reading));
      if (!parts.every((part) => part !== null)) return null;
      return { kind, of: parts.flatMap((part) => (part.kind === kind ? part.of : [part])) };
    }
  }
}

const clauses: readonly number[] = [term.Condition, term.Group, term.Not, term.And, term.Or];

const clausesOf = (node: SyntaxNode) => childrenOf(node).filter(({ type }) => clauses.includes(type.id));
