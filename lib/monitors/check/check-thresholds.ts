import { type Definition, type Severity, severities, type TriggerKind } from '../monitor';
import type { DefinitionProblem } from './definition-problem';

/** Triggers whose value is 1 where the condition holds, and nothing else. */
export const isYesOrNo = (kind: TriggerKind): boolean =>
  ['missing', 'first-seen', 'sequence', 'unusual-hour'].includes(kind);

/** What is wrong with "more than so many". */
export function checkThresholds({ thresholds, trigger }: Definition): DefinitionProblem[] {
  const given = severities.flatMap((severity) => {
    const threshold: unknown = thresholds[severity];
    return threshold === undefined ? [] : [{ severity, threshold }];
  });
  if (given.length === 0) return [{ id: 'no-threshold', place: 'thresholds', filled: {} }];
  const wrong = given.flatMap(({ severity, threshold }): DefinitionProblem[] => {
    const place = `thresholds.${severity}`;
    if (typeof threshold !== 'number' || !Number.isFinite(threshold))
      return [{ id: 'threshold-not-a-number', place, filled: {} }];
    if (threshold < 0) return [{ id: 'threshold-negative', place, filled: { threshold } }];
    if (isYesOrNo(trigger.kind) && threshold >= 1)
      return [{ id: 'threshold-never-reached', place, filled: { threshold } }];
    return [];
  });
  const broken = wrong.map(({ place }) => place);
  const right = given.map(({ severity }) => severity).filter((severity) => !broken.includes(`thresholds.${severity}`));
  return isYesOrNo(trigger.kind) ? wrong : [...wrong, ...checkOrder(right)];

  /** The graver needs more than the less grave; of a key's last days, fewer. */
  function checkOrder(of: readonly Severity[]): DefinitionProblem[] {
    const sign = trigger.kind === 'collection' && trigger.of === 'key-expires' ? -1 : 1;
    return of.slice(1).flatMap((lesser, i): DefinitionProblem[] => {
      const graver = of[i] ?? lesser;
      const more = thresholds[graver] ?? 0;
      const less = thresholds[lesser] ?? 0;
      return sign * more > sign * less
        ? []
        : [{ id: 'not-graver', place: `thresholds.${graver}`, filled: { graver, lesser, threshold: less } }];
    });
  }
}
