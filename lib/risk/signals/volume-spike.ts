import { quote } from '../../filter/jql-text';
import { defineSignal } from '../signal';
import { daysOf } from './days-of';
import { farFromUsual } from './far-from-usual';
import { grownMost } from './grown-most';

/** More events on a day than that, and more times the usual. */
const leastEvents = 50;
const times = 4;
const leastZ = 6;
/** Days that are looked back, and on how many of them the person must have done something. */
const memory = 60;
const leastDays = 10;
const dayMinutes = 24 * 60;

/**
 * A day (UTC) on which a person did far more than on their days of the 60 days before; those without any event do not
 * count, since people sleep and go on holiday. What failed is not counted: who guesses somebody's password makes that
 * person no busier.
 */
export const volumeSpike = defineSignal({
  id: 'volume-spike',
  scores: [30],
  learns: true,
  find({ acts: rows, learnedAt }, ground, tell) {
    const begin = Math.max(ground.since, learnedAt);
    if (begin === Number.POSITIVE_INFINITY || rows.to - rows.from <= leastEvents + leastDays) return;
    const { at } = ground.acts;
    const { days, firsts, ends, counts } = daysOf(ground, rows);
    let first = 0;
    for (let i = 0; i < days.length; i++) {
      const count = counts[i] as number;
      while ((days[first] as number) < (days[i] as number) - memory) first++;
      if (count <= leastEvents || i - first < leastDays) continue;
      const [from, to] = [firsts[i] as number, ends[i] as number];
      const last = at[to - 1] as number;
      if (last < begin) continue;
      const usual = farFromUsual(count, counts, first, i, { times, leastZ });
      if (usual === null) continue;
      const top = grownMost(ground, { from: firsts[first] as number, to: from }, { from, to }, i - first);
      tell({
        at: last,
        firstAt: at[from] as number,
        score: 30,
        value: '',
        events: count,
        facts: { usual, days: i - first, top },
      });
    }
  },
  eventsOf: (_finding, person) => `actor = ${quote(person)} AND outcome != failure`,
  examples: {
    tells: [
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 20, every: dayMinutes } },
          {
            minute: 20 * dayMinutes,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            repeat: { times: 120, every: 1 },
          },
        ],
        finds: { score: 30, value: '', facts: { usual: 1, days: 20, top: 'issue-viewed' } },
      },
      {
        events: [
          ...Array.from({ length: 20 }, (_, day) => ({
            minute: day * dayMinutes,
            action: 'user_login',
            repeat: { times: 18 + (day % 5), every: 10 },
          })),
          { minute: 20 * dayMinutes, action: 'user_login', repeat: { times: 200, every: 1 } },
        ],
        finds: { score: 30, facts: { usual: 20, days: 20, top: 'login' } },
      },
    ],
    silent: [
      {
        // Somebody else guesses the password.
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 20, every: dayMinutes } },
          { minute: 20 * dayMinutes, action: 'user_login_failed', repeat: { times: 200, every: 1 } },
        ],
      },
      {
        // Fifty are not many, whoever does one a day.
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 20, every: dayMinutes } },
          {
            minute: 20 * dayMinutes,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            repeat: { times: 50, every: 1 },
          },
        ],
      },
      {
        // Some days are always as full as that.
        events: [
          ...Array.from({ length: 20 }, (_, day) => ({
            minute: day * dayMinutes,
            action: 'user_login',
            repeat: { times: [5, 10, 25, 70, 150][day % 5] ?? 0, every: 1 },
          })),
          { minute: 20 * dayMinutes, action: 'user_login', repeat: { times: 140, every: 1 } },
        ],
      },
      {
        // Nobody knows what is usual after a few days.
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 9, every: 2 * dayMinutes } },
          {
            minute: 18 * dayMinutes,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            repeat: { times: 120, every: 1 },
          },
        ],
      },
    ],
  },
});
