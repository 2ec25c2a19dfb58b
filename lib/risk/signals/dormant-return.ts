import { dayMs } from '../../durations';
import { quote } from '../../filter/jql-text';
import { defineSignal } from '../signal';
import { countSameDay } from './same-day';

const dormantMs = 30 * dayMs;
const dayMinutes = 24 * 60;

/** The first thing that somebody does after 30 days without anything. What failed is as if it had not been. */
export const dormantReturn = defineSignal({
  id: 'dormant-return',
  scores: [35],
  learns: false,
  find({ acts: rows }, ground, tell) {
    const { at, outcome } = ground.acts;
    if (rows.to - rows.from < 2 || (at[rows.to - 1] as number) - (at[rows.from] as number) < dormantMs) return;
    const isDone = (row: number) => !ground.failed(outcome[row] as number);
    let since = Number.POSITIVE_INFINITY;
    for (let row = rows.from; row < rows.to; row++) {
      const time = at[row] as number;
      if (!isDone(row)) continue;
      if (time - since >= dormantMs && time >= ground.since) {
        const days = Math.floor((time - since) / dayMs);
        tell({ at: time, score: 35, value: '', events: countSameDay(at, rows, row, isDone), facts: { days, since } });
      }
      since = time;
    }
  },
  eventsOf: (_finding, person) => `actor = ${quote(person)} AND outcome != failure`,
  examples: {
    tells: [
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 41 * dayMinutes, action: 'user_login' },
          { minute: 41 * dayMinutes + 3, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
        finds: { score: 35, value: '', facts: { days: 41 } },
      },
      {
        // Whoever tries meanwhile, and fails, does not keep the account awake.
        events: [
          { minute: 0, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
          { minute: 20 * dayMinutes, action: 'user_login_failed' },
          { minute: 30 * dayMinutes, action: 'user_login' },
        ],
        finds: { score: 35, facts: { days: 30 } },
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 30 * dayMinutes - 1, action: 'user_login' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 50 * dayMinutes, action: 'user_login_failed' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', by: 'ben' },
          { minute: 50 * dayMinutes, action: 'user_login' },
        ],
      },
    ],
  },
});
