import { dayMs } from '../../lib/durations';
import type { PersonRecord } from '../../lib/risk/person-record';
import { type Circumstances, type Level, levelOf, type Risk, riskOf, scoreAt, shownScore } from '../../lib/risk/score';
import type { CircumstancesOf } from './use-risk';

/** Somebody in the ranking. */
export interface RankedPerson {
  /** Unlike any other person's, of whatever organization. */
  key: string;
  record: PersonRecord;
  /** What people call them: the name, else the e-mail address, else the account id. */
  name: string;
  /** 0–100, of now. */
  score: number;
  level: Level;
  /** How the score comes about, worked out when it is asked for: most people are not in sight. */
  risk: () => Risk;
  /** By how much the shown score rose within seven days; below 0 where it fell. */
  change: number;
  /** The place among all people in view, from 1 on, the same for equal scores; null where the shown score is 0. */
  rank: number | null;
  openAlerts: number;
}

/** A score's change is told over so long. */
export const changeDays = 7;

export const personKey = ({ org, person }: Pick<PersonRecord, 'org' | 'person'>): string => `${org}/${person}`;

/**
 * Everybody with their score of now, the riskiest first; of equals whoever rose more, whoever has open alerts, whoever was
 * seen last. `openAlerts` are counts by `personKey`.
 */
export const rankPeople = (
  records: readonly PersonRecord[],
  circumstancesOf: CircumstancesOf,
  openAlerts: ReadonlyMap<string, number>,
): RankedPerson[] => {
  const people = records.map((record): RankedPerson => {
    const present = circumstancesOf(record);
    const score = scoreAt(record.findings, present);
    const key = personKey(record);
    return {
      key,
      record,
      name: record.name || record.email || record.person,
      score,
      level: levelOf(score),
      risk: () => riskOf(record.findings, present),
      change: record.findings.length === 0 ? 0 : changeUpTo(record, score, present),
      rank: null,
      openAlerts: openAlerts.get(key) ?? 0,
    };
  });
  people.sort(
    (a, b) =>
      b.score - a.score ||
      b.change - a.change ||
      b.openAlerts - a.openAlerts ||
      (b.record.lastSeenAt ?? 0) - (a.record.lastSeenAt ?? 0) ||
      (a.key < b.key ? -1 : 1),
  );
  let [rank, at] = [1, Number.NaN];
  for (const [i, person] of people.entries()) {
    if (shownScore(person.score) === 0) break;
    if (person.score !== at) [rank, at] = [i + 1, person.score];
    person.rank = rank;
  }
  return people;
};

const changeUpTo = ({ findings }: PersonRecord, score: number, present: Circumstances): number =>
  shownScore(score) - shownScore(scoreAt(findings, { ...present, now: present.now - changeDays * dayMs }));

/** Whose score rose the most within seven days, at most so many of them. */
export const risenMost = (people: readonly RankedPerson[], most: number): RankedPerson[] =>
  people
    .filter(({ change }) => change > 0)
    .sort((a, b) => b.change - a.change)
    .slice(0, most);
