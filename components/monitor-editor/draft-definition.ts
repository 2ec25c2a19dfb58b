import { isYesOrNo } from '../../lib/monitors/check/check-thresholds';
import { needsWindow } from '../../lib/monitors/check/check-trigger';
import { type Definition, severities, type Thresholds, type Trigger } from '../../lib/monitors/monitor';
import { type Draft, withoutWindow } from './draft';
import { msOf, numberOf } from './span-draft';

/** What the form says, as a definition: numbers that are none are NaN, for `checkDefinition` to tell of. */
export const definitionOf = (draft: Draft): Definition => {
  const trigger = triggerOf(draft);
  const window = needsWindow(trigger.kind) ? msOf(draft.window) : 0;
  const definition: Definition = {
    filter: draft.filter.trim(),
    groupBy: draft.groupBy,
    trigger,
    thresholds: isYesOrNo(trigger.kind) ? { [draft.severity]: 0 } : thresholdsOf(draft),
    window,
    recovery: recoveryOf(draft, window),
  };
  if (draft.among.trim()) definition.among = draft.among.trim();
  if (draft.self) definition.self = true;
  return definition;
};

const triggerOf = (draft: Draft): Trigger => {
  switch (draft.kind) {
    case 'count':
      return { kind: 'count' };
    case 'distinct':
      return { kind: 'distinct', field: draft.distinctField };
    case 'missing':
      return { kind: 'missing', usual: draft.usual };
    case 'first-seen':
      return {
        kind: 'first-seen',
        field: draft.newField,
        memory: msOf(draft.memory),
        learn: { events: numberOf(draft.learnEvents), ms: msOf(draft.learn) },
      };
    case 'sequence':
      return {
        kind: 'sequence',
        steps: draft.steps.map(({ filter, atLeast, groupBy }) => ({
          filter: filter.trim(),
          atLeast: numberOf(atLeast),
          ...(groupBy && { groupBy }),
        })),
      };
    case 'brought':
      return draft.brought ?? { kind: 'count' };
  }
};

const thresholdsOf = ({ thresholds }: Draft): Thresholds =>
  Object.fromEntries(
    severities
      .filter((severity) => thresholds[severity].trim() !== '')
      .map((severity) => [severity, numberOf(thresholds[severity])]),
  );

const recoveryOf = ({ recovery, otherRecovery }: Draft, window: number): number | null => {
  if (recovery === 'person') return null;
  if (recovery === 'other') return msOf(otherRecovery);
  return window > 0 ? window : withoutWindow;
};
