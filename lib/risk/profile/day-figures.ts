import type { Acts } from './acts';
import { readClocks } from './hours-of-week';
import { weekMs } from './this-week';

/** The middle, the least and the most of some numbers; all 0 where there are none. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** How active somebody is: as a rule, and this week. Days are those of the reader's clock. */
export interface DayFigures {
  /** Active days of a week. */
  activeDays: { normal: Spread; week: number; isMore: boolean };
  /** Events of an active day. */
  events: { normal: Spread; week: Spread; isMore: boolean };
  /** Failed logins of a week. */
  failedLogins: { normal: Spread; week: number; isMore: boolean };
}

interface Setting {
  /** When this week began, and now, ms. */
  began: number;
  now: number;
  timeZone: string;
  isLearning: boolean;
}

/**
 * Counts days and weeks of a person's events. Weeks are stretches of seven days that end where this week begins, back to
 * the first event; the rest that is no whole week counts as one where it is half a week at least. More than normal is more than
 * ever before; an active day needs twice as many.
 */
export function dayFigures(acts: Acts, { began, now, timeZone, isLearning }: Setting): DayFigures {
  const weeks = Math.max(0, Math.round((began - (acts.at[0] ?? began)) / weekMs));
  const [before, week] = [new Map<number, number>(), new Map<number, number>()];
  const daysOfWeeks = Array.from({ length: weeks }, () => new Set<number>());
  const failedOfWeeks = new Array<number>(weeks).fill(0);
  const [activities, outcomes] = [acts.codes('activity'), acts.codes('outcome')];
  const [failure, failedLogin] = [acts.codeOf('outcome', 'failure'), acts.codeOf('activity', 'login-failed')];
  let failed = 0;
  readClocks(acts.at, timeZone, (i, _, day) => {
    const at = acts.at[i] as number;
    if (at >= now) return;
    const of = at >= began ? -1 : Math.ceil((began - at) / weekMs) - 1;
    if (activities[i] === failedLogin) {
      if (of < 0) failed++;
      else if (of < weeks) failedOfWeeks[of] = (failedOfWeeks[of] as number) + 1;
    }
    if (outcomes[i] === failure) return;
    const counts = of < 0 ? week : before;
    counts.set(day, (counts.get(day) ?? 0) + 1);
    daysOfWeeks[of]?.add(day);
  });
  const activeDays = spreadOf(daysOfWeeks.map(({ size }) => size));
  const events = { normal: spreadOf([...before.values()]), week: spreadOf([...week.values()]) };
  const failedLogins = spreadOf(failedOfWeeks);
  const isMore = (than: number, now: number) => !isLearning && now > than;
  return {
    activeDays: { normal: activeDays, week: week.size, isMore: isMore(activeDays.most, Math.min(7, week.size)) },
    events: { ...events, isMore: isMore(events.normal.most * 2, events.week.most) },
    failedLogins: { normal: failedLogins, week: failed, isMore: isMore(failedLogins.most, failed) },
  };
}

/** The spread of numbers; of an even count the mean of the two in the middle. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  const median = sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
