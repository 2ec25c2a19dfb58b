import { useMemo } from 'react';
import { minuteMs } from '../../lib/durations';
import type { Problem } from '../../lib/problems';
import type { Acceptance } from '../../lib/risk/acceptance';
import type { PersonRecord } from '../../lib/risk/person-record';
import { type Circumstances, criticalityOf, type RiskChoice } from '../../lib/risk/score';
import { criticalityKey } from '../../lib/settings/stored-criticality';
import { usePorts } from '../ui/ports';
import { useNow } from '../ui/use-now';
import { usePreferences } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';

export { criticalityKey };

/** What scores of people are worked out with. */
export type CircumstancesOf = (record: Pick<PersonRecord, 'org' | 'person' | 'role'>, now?: number) => Circumstances;

const noAcceptances: readonly Acceptance[] = [];

/** The circumstances of everybody, from what the admin has chosen. */
export const circumstancesFrom = (
  choice: RiskChoice,
  acceptances: readonly Acceptance[],
  criticality: Readonly<Record<string, number>>,
  present: number,
): CircumstancesOf => {
  const byPerson = Map.groupBy(acceptances, ({ org, person }) => criticalityKey(org, person));
  return ({ org, person, role }, now = present) => {
    const key = criticalityKey(org, person);
    return {
      choice,
      acceptances: byPerson.get(key) ?? noAcceptances,
      criticality: criticalityOf(role, criticality[key], choice),
      now,
    };
  };
};

/** The same as `useRiskCircumstances`, with what kept it from being read. */
export const useCheckedCircumstances = (): { circumstancesOf: CircumstancesOf | null; problem: Problem | null } => {
  const ports = usePorts();
  const preferences = usePreferences();
  const accepted = useWatched(ports.acceptances.read, ports.acceptances.watch);
  const own = useWatched(ports.criticality.read, ports.criticality.watch);
  // What happened in the minute that is running counts at once.
  const now = useNow() + minuteMs;
  // Other preferences than those of risk change nothing here, and are read anew with each of them.
  const choice = useSame(preferences.value?.risk);
  const acceptances = accepted.value?.acceptances;
  const criticality = own.value;
  const circumstancesOf = useMemo(
    () => (choice && acceptances && criticality ? circumstancesFrom(choice, acceptances, criticality, now) : null),
    [choice, acceptances, criticality, now],
  );
  return { circumstancesOf, problem: preferences.problem ?? accepted.problem ?? own.problem };
};

/** How to get the circumstances of somebody, renewed every minute and at every change; null until they were read. */
export const useRiskCircumstances = (): CircumstancesOf | null => useCheckedCircumstances().circumstancesOf;

/** The same value as long as it says the same. */
const useSame = <T>(value: T): T => {
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the value says.
  return useMemo(() => value, [text]);
};
