import { quote } from '../../filter/jql-text';
import { defineSignal } from '../signal';
import { countSameDay } from './same-day';

const dayMinutes = 24 * 60;
const seen = new Set<number>();

/**
 * A country of which none of a person's events before was. What failed, and what came through a VPN, neither teaches nor
 * tells; offices teach. The first country of all is not new.
 */
export const newCountry = defineSignal({
  id: 'new-country',
  scores: [45],
  learns: true,
  find({ acts: rows, learnedAt }, ground, tell) {
    const begin = Math.max(ground.since, learnedAt);
    if (begin === Number.POSITIVE_INFINITY || rows.from === rows.to) return;
    const { at, activity, outcome, country, ip } = ground.acts;
    const isLogin = ground.activities('login');
    const since = at[rows.from] as number;
    let logins = 0;
    let last = 0;
    seen.clear();
    for (let row = rows.from; row < rows.to; row++) {
      if (ground.failed(outcome[row] as number)) continue;
      const code = country[row] as number;
      if (code !== 0 && code !== last && !ground.isVpn(ip[row] as number)) {
        last = code;
        if (!seen.has(code)) {
          seen.add(code);
          const time = at[row] as number;
          if (seen.size > 1 && time >= begin && !ground.isOffice(ip[row] as number)) {
            const name = ground.text('country', code);
            const events = countSameDay(
              at,
              rows,
              row,
              (other) =>
                country[other] === code &&
                !ground.failed(outcome[other] as number) &&
                !ground.isVpn(ip[other] as number),
            );
            tell({ at: time, score: 45, value: name, events, facts: { country: name, logins, since } });
          }
        }
      }
      if (isLogin[activity[row] as number]) logins++;
    }
  },
  eventsOf: ({ value }, person) => `actor = ${quote(person)} AND country = ${quote(value)} AND outcome != failure`,
  examples: {
    tells: [
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 20, every: dayMinutes } },
          { minute: 20 * dayMinutes, action: 'user_login', country: 'Brazil', ip: '203.0.113.4' },
          { minute: 20 * dayMinutes + 5, action: 'jira_issue_viewed', on: ['issue:WEB-1'], country: 'Brazil' },
        ],
        finds: { score: 45, value: 'BR', facts: { country: 'BR', logins: 20 } },
      },
      {
        // Failed attempts from there before make it no place where the person is.
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 12, every: 2 * dayMinutes } },
          { minute: 60, action: 'user_login_failed', country: 'Brazil', repeat: { times: 12, every: 2 * dayMinutes } },
          { minute: 24 * dayMinutes, action: 'jira_issue_viewed', on: ['issue:WEB-1'], country: 'Brazil' },
        ],
        finds: { score: 45, value: 'BR', facts: { logins: 12 } },
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 30, every: dayMinutes } }] },
      {
        // The tenth login of weeks: nine are known before it.
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 9, every: 2 * dayMinutes } },
          { minute: 18 * dayMinutes, action: 'user_login', country: 'Brazil' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 9, every: dayMinutes } },
          { minute: 9 * dayMinutes, action: 'user_login', country: 'Brazil' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 20, every: dayMinutes } },
          { minute: 20 * dayMinutes, action: 'user_login', country: 'Brazil', ip: '198.51.100.7' },
        ],
        lists: { vpnRanges: ['198.51.100.0/24'] },
      },
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', repeat: { times: 20, every: dayMinutes } },
          { minute: 20 * dayMinutes, action: 'user_login_failed', country: 'Brazil' },
        ],
      },
    ],
  },
});
