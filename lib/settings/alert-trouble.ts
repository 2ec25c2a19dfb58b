import { problems } from '../problems';
import { defineTrouble, type Trouble, type TroubleProblem } from './trouble';

/** What keeps the alerts of an org from being stored or shown. */
export type AlertTrouble = Trouble;

export const {
  read: readAlertTrouble,
  watch: watchAlertTrouble,
  save: saveAlertTrouble,
} = defineTrouble('alertTrouble');

/** A record that also tells of trouble with alerts, where it has nothing graver than a remark to tell itself. */
export function withAlertTrouble<R extends { org: string; problem: TroubleProblem | null }>(
  record: R,
  trouble: AlertTrouble,
): R {
  const problem = trouble[record.org];
  const isTroubled = record.problem !== null && problems[record.problem.id].severity !== 'info';
  return problem && !isTroubled ? { ...record, problem } : record;
}
