import type { DefinitionProblem } from '../check/definition-problem';

/** What can be wrong with a file, or with one of its monitors beside its definition. A closed set: each has a sentence. */
export type FileProblemId =
  // Of the whole file: nothing of it is taken.
  | 'not-json'
  | 'not-a-monitor-file'
  | 'newer-version'
  | 'no-version'
  | 'no-monitors'
  | 'too-large'
  // Of a part of it: the rest is taken.
  | 'unknown-field'
  | 'not-an-object'
  | 'no-title'
  | 'not-a-text'
  | 'too-long'
  | 'not-a-span';

/** One thing that is wrong with a file. Its sentence: `monitorFile.problems` in the locales. */
export type FileProblem =
  | {
      id: FileProblemId;
      /** Where in the file: `monitors[3].thresholds.critcal`; '' for all of it. */
      place: string;
      filled: Readonly<Record<string, string | number>>;
    }
  | { id: 'definition'; place: string; problem: DefinitionProblem };
