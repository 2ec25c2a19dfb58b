import type { Definition, Lists } from '../monitor';
import { checkFilter } from './check-filter';
import { checkThresholds } from './check-thresholds';
import { checkTrigger } from './check-trigger';
import type { DefinitionProblem } from './definition-problem';

/** What a definition is held against. */
export interface CheckedAgainst {
  /** How long events are kept, days; null for ever. */
  retentionDays: number | null;
  lists: Lists;
}

/**
 * All that is wrong with a definition, and what is worth knowing of it (`isNote`); nothing where it is right. In the
 * order of the definition's fields.
 */
export function checkDefinition(definition: Definition, { retentionDays, lists }: CheckedAgainst): DefinitionProblem[] {
  return [
    ...filtersOf(definition).flatMap(({ jql, place }) => checkFilter(jql, place, lists)),
    ...checkThresholds(definition),
    ...checkTrigger(definition, retentionDays),
  ];
}

/** Every filter of a definition, with its place in it. */
export function filtersOf({ filter, trigger, among }: Definition): { jql: string; place: string }[] {
  return [
    { jql: filter, place: 'filter' },
    ...(trigger.kind === 'sequence'
      ? trigger.steps.map((step, i) => ({ jql: step.filter, place: `trigger.steps[${i}].filter` }))
      : []),
    ...(trigger.kind === 'logins' ? [{ jql: trigger.ends, place: 'trigger.ends' }] : []),
    ...(among === undefined ? [] : [{ jql: among, place: 'among' }]),
  ];
}
