import { i18n } from '../../lib/locales/i18n';
import type { FileProblem } from '../../lib/monitors/file/file-problem';
import { formatCount } from '../../lib/sentences/formats';
import { definitionProblemText } from '../monitor-editor/definition-problem-text';
import { textOf } from '../ui/texts';

/** What is wrong with a file of monitors, or with one of them, in a sentence. */
export const fileProblemText = (problem: FileProblem): string => {
  if (problem.id === 'definition') return definitionProblemText(problem.problem);
  return Object.entries(problem.filled).reduce(
    (text, [name, value]) =>
      text.replaceAll(`{${name}}`, () => (typeof value === 'number' ? formatCount(value) : value)),
    textOf('monitorFile', 'problems', problem.id),
  );
};

/** A file as it came: too large, or its text. */
export const largestFile = 10_000_000;

/** What a file of monitors is called: the day it was written is in its name. */
export const fileName = (now: number): string => `orgwatch-monitors-${new Date(now).toISOString().slice(0, 10)}.json`;

export const jsonType = 'application/json';

/** How many of something, for sentences. */
export const importedText = (added: number, replaced: number): string =>
  [
    added > 0 ? i18n.t('monitorFile.added', added, [formatCount(added)]) : '',
    replaced > 0 ? i18n.t('monitorFile.replaced', replaced, [formatCount(replaced)]) : '',
  ]
    .filter(Boolean)
    .join(' ') || i18n.t('monitorFile.nothing');
