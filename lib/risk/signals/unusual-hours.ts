import { dayMs } from '../../durations';
import { quote } from '../../filter/jql-text';
import { defineSignal } from '../signal';
import { countSameDay, dayOf } from './same-day';

/** What must be known before anything is unusual. */
const leastBefore = 200;
const leastMs = 35 * dayMs;
const hoursOfWeek = 7 * 24;
const dayMinutes = 24 * 60;

const seen = new Uint8Array(hoursOfWeek);

/**
 * Something done at an hour of the week at which, and in the hours next to which, the person had never done anything. The
 * week is a circle. What failed neither teaches nor tells. Of several such hours on one day the first is told.
 */
export const unusualHours = defineSignal({
  id: 'unusual-hours',
  scores: [15],
  learns: true,
  find({ acts: rows, learnedAt }, ground, tell) {
    const begin = Math.max(ground.since, learnedAt);
    if (begin === Number.POSITIVE_INFINITY || rows.to - rows.from <= leastBefore) return;
    const { at, outcome } = ground.acts;
    let before = 0;
    let since = 0;
    let told = -1;
    seen.fill(0);
    for (let row = rows.from; row < rows.to; row++) {
      if (ground.failed(outcome[row] as number)) continue;
      const time = at[row] as number;
      const hour = ground.hourOfWeek(time);
      if (before === 0) since = time;
      if (
        seen[hour] === 0 &&
        seen[(hour + 1) % hoursOfWeek] === 0 &&
        seen[(hour + hoursOfWeek - 1) % hoursOfWeek] === 0 &&
        before >= leastBefore &&
        time - since >= leastMs &&
        time >= begin &&
        dayOf(time) !== told
      ) {
        told = dayOf(time);
        const isThen = (other: number) =>
          !ground.failed(outcome[other] as number) && ground.hourOfWeek(at[other] as number) === hour;
        tell({
          at: time,
          score: 15,
          value: '',
          events: countSameDay(at, rows, row, isThen),
          facts: { hour, before, since },
        });
      }
      seen[hour] = 1;
      before++;
    }
  },
  eventsOf: ({ facts: { hour } }, person) =>
    `actor = ${quote(person)} AND outcome != failure AND day-of-week = ${Math.floor(hour / 24) + 1} AND hour-of-day = ${hour % 24}`,
  examples: {
    tells: [
      {
        // Wednesdays to Sundays from 13:00 by the clocks of Berlin, later from 14:00; then at 04:00 of a Monday.
        events: [
          ...weeks(6, 9),
          { minute: (5 * 7 + 4) * dayMinutes + 14 * 60, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
        finds: { score: 15, value: '', facts: { hour: 4 } },
      },
      {
        events: [...weeks(6, 9), { minute: (5 * 7 + 5) * dayMinutes, action: 'user_login' }],
        finds: { score: 15, facts: { hour: 14, before: 270 } },
      },
    ],
    silent: [
      // Within the hour next to those of every week.
      { events: [...weeks(6, 9), { minute: (5 * 7 + 2) * dayMinutes + 9 * 60, action: 'user_login' }] },
      // Fewer than 200 events.
      { events: [...weeks(6, 6), { minute: (5 * 7 + 5) * dayMinutes, action: 'user_login' }] },
      // Fewer than five weeks.
      { events: [...weeks(4, 11), { minute: (4 * 7 + 5) * dayMinutes, action: 'user_login' }] },
      { events: [...weeks(6, 9), { minute: (5 * 7 + 5) * dayMinutes, action: 'user_login_failed' }] },
    ],
  },
});

/** Logins on five days of each of so many weeks, so many a day, one an hour. */
function weeks(count: number, aDay: number) {
  return Array.from({ length: count }, (_, week) => week).flatMap((week) =>
    [0, 1, 2, 3, 4].map((day) => ({
      minute: (week * 7 + day) * dayMinutes,
      action: 'user_login',
      repeat: { times: aDay, every: 60 },
    })),
  );
}
