import { dayMs } from '../../durations';
import type { Definition, Learning, TriggerKind } from '../monitor';
import type { DefinitionProblem, DefinitionProblemId } from './definition-problem';

const withWindow: readonly TriggerKind[] = ['count', 'distinct', 'missing', 'sequence', 'logins', 'surge'];
const ofEntities: readonly TriggerKind[] = ['dormant', 'travel', 'unusual-hour', 'logins'];

/** Whether a trigger looks at a window. */
export const needsWindow = (kind: TriggerKind): boolean => withWindow.includes(kind);

/** Whether a trigger says something only of somebody or something, and not of a whole organization. */
export const needsGroupBy = (kind: TriggerKind): boolean => ofEntities.includes(kind);

/** How many filters a sequence may have. */
export const stepLimits = { least: 2, most: 3 };

/** What is wrong with windows, steps and memories. `retentionDays`: how long events are kept; null for ever. */
export function checkTrigger(definition: Definition, retentionDays: number | null): DefinitionProblem[] {
  const { trigger, window, recovery, groupBy, among } = definition;
  const kept = retentionDays === null ? Number.POSITIVE_INFINITY : retentionDays * dayMs;
  const problems: DefinitionProblem[] = [];
  const tell = (id: DefinitionProblemId, place: string, filled: DefinitionProblem['filled'] = {}) =>
    problems.push({ id, place, filled });

  if (!Number.isFinite(window) || window < 0) tell('window-negative', 'window');
  else if (needsWindow(trigger.kind) && window === 0) tell('window-missing', 'window');
  else if (window > kept) tell('window-beyond-retention', 'window', { span: window, limit: kept });
  if (recovery !== null && !(Number.isFinite(recovery) && recovery >= 0)) tell('recovery-negative', 'recovery');
  if (needsGroupBy(trigger.kind) && groupBy === null) tell('group-by-needed', 'groupBy');
  if (among !== undefined && groupBy !== 'actor' && groupBy !== 'target') tell('people-needed', 'groupBy');

  const checkMemory = (memory: number) => {
    if (!(Number.isFinite(memory) && memory > 0)) tell('memory-missing', 'trigger.memory');
    else if (memory > kept) tell('memory-beyond-retention', 'trigger.memory', { span: memory, limit: kept });
  };
  const checkLearning = ({ events, ms }: Learning) => {
    if (!(Number.isFinite(events) && events >= 0)) tell('learn-negative', 'trigger.learn.events');
    if (!(Number.isFinite(ms) && ms >= 0)) tell('learn-negative', 'trigger.learn.ms');
  };
  switch (trigger.kind) {
    case 'sequence':
      if (trigger.steps.length < stepLimits.least) tell('too-few-steps', 'trigger.steps', stepLimits);
      if (trigger.steps.length > stepLimits.most) tell('too-many-steps', 'trigger.steps', stepLimits);
      trigger.steps.forEach(({ atLeast }, i) => {
        if (!(Number.isInteger(atLeast) && atLeast >= 1)) tell('at-least-one', `trigger.steps[${i}].atLeast`);
      });
      break;
    case 'first-seen':
    case 'unusual-hour':
      checkMemory(trigger.memory);
      checkLearning(trigger.learn);
      break;
    case 'surge':
      checkMemory(trigger.memory);
      if (!(Number.isFinite(trigger.z) && trigger.z >= 0)) tell('score-negative', 'trigger.z');
      break;
    case 'logins':
      if (trigger.longestSession !== null && !(trigger.longestSession > 0))
        tell('session-not-positive', 'trigger.longestSession');
      break;
    default:
  }
  return problems;
}
