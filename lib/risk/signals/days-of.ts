import { dayMs } from '../../durations';
import type { Ground, Rows } from '../ground';
import { dayOf } from './same-day';

/** Days (UTC) on which a person did something, the oldest first: one entry a day in every array. */
export interface Days {
  /** As days since 1970. */
  days: number[];
  /** The rows of each day's first event and after its last one. */
  firsts: number[];
  ends: number[];
  /** How many events there were. */
  counts: number[];
}

/** Filled anew for every person: there are thousands. */
const shared: Days = { days: [], firsts: [], ends: [], counts: [] };

/** Counts the days of a person, without what failed. The same object each time. */
export function daysOf({ acts: { at, outcome }, failed }: Ground, { from, to }: Rows): Readonly<Days> {
  const { days, firsts, ends, counts } = shared;
  days.length = firsts.length = ends.length = counts.length = 0;
  /** When the day that is being counted ends, ms. */
  let end = Number.NEGATIVE_INFINITY;
  for (let row = from; row < to; row++) {
    if (failed(outcome[row] as number)) continue;
    const time = at[row] as number;
    if (time >= end) {
      end = (dayOf(time) + 1) * dayMs;
      days.push(dayOf(time));
      firsts.push(row);
      ends.push(row);
      counts.push(0);
    }
    const last = days.length - 1;
    ends[last] = row + 1;
    counts[last] = (counts[last] as number) + 1;
  }
  return shared;
}
