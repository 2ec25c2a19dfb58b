import type { Acts } from './acts';
import { hoursOfWeek, readClocks } from './hours-of-week';
import { weekBegan, weekMs } from './this-week';

/** When somebody usually is at work, and when else this week. */
export interface UsualHours {
  /** 1 for each usual hour of the week; 0 is Monday 00:00–01:00 by the reader's clock. */
  usual: Uint8Array;
  /** How many weeks before this one are held, and in how many of them an hour must have been met. */
  weeks: number;
  enough: number;
  /** Whether too little is held to call an hour usual. */
  isLearning: boolean;
  /** Hours of this week outside the usual ones, with their events; ascending. None while learning. */
  outside: { hour: number; events: number; lastAt: number }[];
}

/** In fewer weeks nothing is a habit. */
const leastWeeks = 2;
/** More weeks are not looked back to: habits change. */
const mostWeeks = 26;

/**
 * An hour of the week is usual where within an hour of it (Sunday's last hour is next to Monday's first) the person did
 * something in a quarter of the weeks held before this one, and in two at least. Weeks are stretches of seven days that
 * end where this week begins, back to the first event held of the person, 26 at most; a stretch of which less than half
 * is held is none. `acts` are all that are held of the person, whatever the filter. What failed teaches nothing: it may
 * have been somebody else.
 */
export function usualHours(acts: Acts, now: number, timeZone: string): UsualHours {
  const began = weekBegan(now);
  const outcomes = acts.codes('outcome');
  const failure = acts.codeOf('outcome', 'failure');
  const first = acts.at[0] ?? began;
  const weeks = Math.max(0, Math.min(mostWeeks, Math.round((began - first) / weekMs)));
  const enough = Math.max(leastWeeks, Math.ceil(weeks / 4));
  /** For each hour in how many weeks something was near it, and in which it was last. */
  const met = new Uint8Array(hoursOfWeek);
  const lastMet = new Int8Array(hoursOfWeek).fill(-1);
  const present = new Map<number, { hour: number; events: number; lastAt: number }>();
  readClocks(acts.at, timeZone, (i, hour) => {
    const at = acts.at[i] as number;
    if (at >= now) return;
    if (at >= began) {
      const held = present.get(hour) ?? { hour, events: 0, lastAt: at };
      present.set(hour, { hour, events: held.events + 1, lastAt: at });
      return;
    }
    const week = Math.ceil((began - at) / weekMs) - 1;
    if (week >= weeks || outcomes[i] === failure) return;
    for (const near of [hour + hoursOfWeek - 1, hour, hour + 1]) {
      const of = near % hoursOfWeek;
      if (lastMet[of] === week) continue;
      lastMet[of] = week;
      met[of] = (met[of] as number) + 1;
    }
  });
  const isLearning = weeks < leastWeeks;
  const usual = met.map((count) => (!isLearning && count >= enough ? 1 : 0));
  const outside = isLearning ? [] : [...present.values()].filter(({ hour }) => usual[hour] === 0);
  return { usual, weeks, enough, isLearning, outside: outside.sort((a, b) => a.hour - b.hour) };
}
