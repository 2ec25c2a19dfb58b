import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';
import { formatCount } from '../../lib/sentences/formats';
import { jqlProblemText } from '../filter/jql-problem-text';
import { exactSpan } from '../monitors/exact-span';
import { textOf } from '../ui/texts';

const write = (name: string, value: string | number): string => {
  if (name === 'span' || name === 'limit') return typeof value === 'number' ? exactSpan(value) : value;
  if (name === 'graver' || name === 'lesser') return textOf('severities', String(value));
  if (name === 'list') return `{${value}}`;
  return typeof value === 'number' ? formatCount(value) : value;
};

/** What is wrong with a definition, in the reader's language. Where it is wrong stands beside: it is told at its field. */
export const definitionProblemText = ({ id, filled, jql }: DefinitionProblem): string =>
  jql
    ? jqlProblemText(jql)
    : Object.entries(filled).reduce(
        (text, [name, value]) => text.replaceAll(`{${name}}`, () => write(name, value)),
        textOf('definitionProblems', id),
      );
