import type { PersonRecord } from '../../lib/risk/person-record';
import { trendOf } from '../../lib/risk/score';
import type { CircumstancesOf } from './use-risk';

/** Reads the scores of somebody's last 30 days, working them out when they are first asked for: thirty scores each. */
export const trendReader = (circumstancesOf: CircumstancesOf): ((record: PersonRecord) => readonly number[]) => {
  const known = new WeakMap<PersonRecord, readonly number[]>();
  return (record) => {
    const trend = known.get(record) ?? trendOf(record.findings, circumstancesOf(record));
    known.set(record, trend);
    return trend;
  };
};
