import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';

/** What is wrong at a place of the definition, or in it. */
export const problemsAt = (problems: readonly DefinitionProblem[], ...places: readonly string[]): DefinitionProblem[] =>
  problems.filter(({ place }) => places.some((each) => place === each || place.startsWith(`${each}.`)));
