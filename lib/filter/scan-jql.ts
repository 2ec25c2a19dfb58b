import type { JqlProblem, JqlProblemId } from './jql-problem';
import { badEscape, escaped, unquotable } from './jql-text';
import { tokens } from './jql-tokens';

/** How deep parentheses and NOT may stand in each other. */
export const deepest = 100;

/** What is wrong with a text before it is looked at as a sentence: its quotes, its escapes and its depth. */
export function scanJql(text: string): JqlProblem | null {
  const open: number[] = [];
  let depth = 0;
  let negations = 0;
  /** Whether a NOT here begins a condition, and is not the one of NOT IN or IS NOT. */
  let begins: boolean = true;
  for (const { 0: found, index } of text.matchAll(tokens)) {
    const problem = wordProblem(found);
    if (problem) return { ...problem, from: index + problem.from, to: index + problem.to };
    if (found === '(') {
      open.push(negations + 1);
      depth += negations + 1;
    } else if (found === ')') depth -= open.pop() ?? 0;
    const negates: boolean = begins && /^(?:not|!)$/i.test(found);
    negations = negates ? negations + 1 : 0;
    begins = negates || found === '(' || /^(?:and|or|&&?|\|\|?)$/i.test(found);
    if (depth + negations > deepest) return problemAt('too-deep', found, index);
  }
  return null;
}

/** What is wrong with a word or a quoted string, with its place in it. */
function wordProblem(word: string): JqlProblem | null {
  const wrong = badEscape(word);
  if (wrong) return problemAt('bad-escape', word.slice(wrong.from, wrong.to), wrong.from, escapes);
  if (!/^["']/.test(word)) return null;
  const [sign = ''] = word;
  if (!/^(["'])(?:\\.|(?!\1)[^\\])*\1$/s.test(word)) return problemAt('unfinished-quote', word, 0, [sign]);
  const control = unquotable.exec(word);
  return control && problemAt('bad-escape', control[0], control.index, [escaped(control[0])]);
}

/** Some of the escapes that there are. */
const escapes = ['\\\\', '\\"', '\\n', '\\u0041'];

const problemAt = (id: JqlProblemId, found: string, from: number, expected: readonly string[] = []): JqlProblem => ({
  id,
  from,
  to: from + found.length,
  found,
  expected,
  near: [],
});
