import { goesByEmail } from '../audit/actor';
import type { BadgeFace } from '../messages/protocol';
import type { PersonRecord } from '../risk/person-record';
import { type Circumstances, criticalityOf, levelOf, type Risk, riskOf, shownScore } from '../risk/score';
import { readAcceptances } from '../settings/stored-acceptances';
import { criticalityKey, readCriticality } from '../settings/stored-criticality';
import { readPreferences } from '../settings/stored-preferences';

/** Answers what somebody's score is worked out with, by what the admin has chosen at this moment. */
export async function readCircumstances(now: number): Promise<(record: PersonRecord) => Circumstances> {
  const [{ risk: choice }, { acceptances }, criticality] = await Promise.all([
    readPreferences(),
    readAcceptances(),
    readCriticality(),
  ]);
  return ({ org, person, role }) => ({
    choice,
    acceptances: acceptances.filter((one) => one.org === org && one.person === person),
    criticality: criticalityOf(role, criticality[criticalityKey(org, person)], choice),
    now,
  });
}

/** A person with the risk that is shown. */
export interface Scored {
  record: PersonRecord;
  risk: Risk;
}

/** People with their risk, the riskiest first. */
export const scored = (
  records: readonly PersonRecord[],
  circumstances: (record: PersonRecord) => Circumstances,
): Scored[] =>
  records
    .map((record) => ({ record, risk: riskOf(record.findings, circumstances(record)) }))
    .sort((a, b) => b.risk.score - a.risk.score);

/**
 * How many people these are, who have one e-mail address. An invitation, which goes by the address itself, is nobody
 * beside the account that came of it.
 */
export const countSharing = (records: readonly Pick<PersonRecord, 'person'>[]): number => {
  const accounts = records.map(({ person }) => person).filter((person) => !goesByEmail(person));
  return Math.max(1, new Set(accounts).size);
};

/** The badge of somebody. `sharedBy`: how many have the e-mail address that was asked for. */
export function faceOf({ record: { person }, risk }: Scored, sharedBy = 1): BadgeFace {
  const score = shownScore(risk.score);
  return { person, score, level: levelOf(score), sharedBy };
}
