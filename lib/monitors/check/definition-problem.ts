import type { JqlProblem } from '../../filter/jql-problem';

/** What can be wrong with a definition: it cannot be stored or imported. */
export const definitionErrors = [
  // Of its shape, before anything is understood of it.
  'not-a-definition',
  'unknown-field',
  'missing-field',
  'wrong-type',
  'unknown-choice',
  // Of filters.
  'filter-unreadable',
  'filter-regex',
  'unknown-list',
  // Of numbers and lengths of time.
  'no-threshold',
  'threshold-negative',
  'threshold-not-a-number',
  'threshold-never-reached',
  'not-graver',
  'window-missing',
  'window-negative',
  'window-beyond-retention',
  'recovery-negative',
  'memory-missing',
  'learn-negative',
  'at-least-one',
  'session-not-positive',
  'score-negative',
  // Of what a trigger needs.
  'too-few-steps',
  'too-many-steps',
  'group-by-needed',
  'people-needed',
] as const;

/** What is worth knowing and hinders nothing. */
export const definitionNotes = ['list-empty', 'memory-beyond-retention'] as const;

export type DefinitionProblemId = (typeof definitionErrors)[number] | (typeof definitionNotes)[number];

/** One thing that is wrong with a definition, or worth knowing. Its sentence: `definitionProblems` in the locales. */
export interface DefinitionProblem {
  id: DefinitionProblemId;
  /** Where in the definition: `thresholds.critical`, `trigger.steps[1].filter`; '' for all of it. */
  place: string;
  /** What fills its sentence; `span` and `limit` are ms. */
  filled: Readonly<Record<string, string | number>>;
  /** Of a filter: where in its text, UTF-16 offsets, `to` exclusive. */
  from?: number;
  to?: number;
  /** Of a filter that cannot be read: what the filter language says of it. */
  jql?: JqlProblem;
}

const notes: readonly string[] = definitionNotes;

/** Whether it is only worth knowing. */
export const isNote = ({ id }: Pick<DefinitionProblem, 'id'>): boolean => notes.includes(id);
