import type { JqlProblem, JqlProblemId } from '../../lib/filter/jql-problem';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../ui/texts';

/** Words of the language that stand for others, and have a name in the reader's language. All others are themselves. */
const named: readonly string[] = ['field', 'operator', 'value', 'list', 'time', 'function', 'number', 'end'];

/** Problems whose sentences say what to do. */
const clear: readonly JqlProblemId[] = [
  'unknown-field',
  'not-a-time',
  'not-a-range',
  'unfinished-quote',
  'bad-escape',
  'unclosed-parenthesis',
];

const list = new Intl.ListFormat(undefined, { type: 'disjunction' });

/** What is wrong with a filter's text, and what was expected there, in the reader's language. */
export const jqlProblemText = ({ id, found, expected, near }: JqlProblem): string => {
  const known = id === 'expected' && found === '' ? 'expected-at-end' : id;
  const wrong = textOf('jql', 'problems', known).replaceAll('{found}', () => found);
  // A misspelt word is answered by those that are near; and some sentences say by themselves what is wanted.
  const misspelt = near.length > 0 && id !== 'expected';
  if (expected.length === 0 || misspelt || clear.includes(id)) return wrong;
  const words = expected.map((word) => (named.includes(word) ? textOf('jql', 'words', word) : word));
  return `${wrong} ${i18n.t('jql.expected', { words: list.format(words) })}`;
};
