import { storage } from '#imports';
import { type Problem, problems } from '../problems';
import { inTurn } from './in-turn';

/** What keeps the alerts of an org from being stored or shown; `at` in ms. */
interface TroubleProblem extends Problem {
  at: number;
}

/** By org. */
export type AlertTrouble = Readonly<Record<string, TroubleProblem>>;

/** In memory alone: whatever it is, the next look finds out again. */
const item = storage.defineItem<AlertTrouble>('session:alertTrouble', { fallback: {}, version: 1 });

export const readAlertTrouble = (): Promise<AlertTrouble> => item.getValue();

/** Calls back after each change, in any context. Answers how to stop. */
export const watchAlertTrouble = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** Keeps what is the matter with an org's alerts; null once it is over. */
export const saveAlertTrouble = (org: string, problem: TroubleProblem | null): Promise<void> =>
  inTurn('alert-trouble', async () => {
    const { [org]: before, ...others } = await readAlertTrouble();
    if (before || problem) await item.setValue(problem ? { ...others, [org]: problem } : others);
  });

/** A record that also tells of trouble with alerts, where it has nothing graver than a remark to tell itself. */
export function withAlertTrouble<R extends { org: string; problem: TroubleProblem | null }>(
  record: R,
  trouble: AlertTrouble,
): R {
  const problem = trouble[record.org];
  const isTroubled = record.problem !== null && problems[record.problem.id].severity !== 'info';
  return problem && !isTroubled ? { ...record, problem } : record;
}
