import { minuteMs } from '../../durations';
import { quote } from '../../filter/jql-text';
import { defineSignal } from '../signal';
import { dayOf } from './same-day';

/** So many failures, each less than so long after the first of them, are a burst. */
const least = 6;
const withinMs = 15 * minuteMs;
/** A login that comes so soon after the last of them may be their success. */
const successMs = 15 * minuteMs;

/** Rows of failures of one person. */
const failures: number[] = [];

/**
 * Failed logins of one account, six or more within 15 minutes. The window slides: failures belong to one burst as long as
 * such windows overlap. It is told on every day on which it goes on, at its last failure of the day; where a login comes
 * within 15 minutes, at that login, and what fails from then on is another burst.
 */
export const failedLoginBurst = defineSignal({
  id: 'failed-login-burst',
  scores: [80, 35],
  learns: false,
  find({ acts: rows }, ground, tell) {
    const { at, activity, outcome, ip } = ground.acts;
    const isFailure = ground.activities('login-failed');
    const isLogin = ground.activities('login');
    const time = (i: number) => at[failures[i] as number] as number;
    failures.length = 0;
    /** Of the burst the first and the last failure, by their place among failures; -1 where there is none. */
    let first = -1;
    let last = -1;
    /** The first failure that is less than 15 minutes before the present one. */
    let low = 0;

    /** Tells of the burst, as far as it is known, and ends it. */
    function end(login: number | null) {
      if (first < 0) return;
      const when = login === null ? time(last) : (at[login] as number);
      if (when >= ground.since) {
        const address = sameAddress();
        const succeeded = login === null ? 0 : 1;
        const count = last - first + 1;
        tell({
          at: when,
          firstAt: time(first),
          score: succeeded ? 80 : 35,
          value: address,
          events: count + succeeded,
          facts: { failures: count, withinMs: time(last) - time(first), succeeded, ip: address },
        });
      }
      first = -1;
    }

    /** The address of all failures of the burst; '' where there are several. */
    function sameAddress(): string {
      const code = ip[failures[first] as number] as number;
      for (let i = first + 1; i <= last; i++) if (ip[failures[i] as number] !== code) return '';
      return ground.text('ip', code);
    }

    for (let row = rows.from; row < rows.to; row++) {
      const code = activity[row] as number;
      if (isFailure[code]) {
        const i = failures.push(row) - 1;
        while (time(low) <= time(i) - withinMs) low++;
        if (i - low + 1 < least) continue;
        if (first >= 0 && (low > last || dayOf(time(last)) !== dayOf(time(i)))) end(null);
        if (first < 0) first = low;
        last = i;
      } else if (first >= 0 && isLogin[code] && !ground.failed(outcome[row] as number)) {
        if ((at[row] as number) - time(last) > successMs) continue;
        end(row);
        low = failures.length;
      }
    }
    end(null);
  },
  eventsOf({ facts: { succeeded, ip } }, person) {
    const what = succeeded ? 'activity IN (login, login-failed)' : 'activity = login-failed';
    const where = ip === '' || succeeded ? '' : ` AND ip = ${quote(ip)}`;
    return `actor = ${quote(person)} AND ${what}${where}`;
  },
  examples: {
    tells: [
      {
        // Over the edge of an hour, of which a fixed quarter of an hour would hold three each.
        events: [{ minute: 55, action: 'user_login_failed', ip: '203.0.113.9', repeat: { times: 6, every: 2 } }],
        finds: {
          score: 35,
          value: '203.0.113.9',
          facts: { failures: 6, withinMs: 10 * minuteMs, succeeded: 0, ip: '203.0.113.9' },
        },
      },
      {
        events: [
          {
            minute: 0,
            action: 'user_login',
            on: ['user:anna'],
            attributes: { status: 'FAILED' },
            repeat: { times: 8, every: 1 },
          },
          { minute: 20, action: 'user_login', on: ['user:anna'], attributes: { status: 'SUCCESS' } },
        ],
        finds: { score: 80, value: '', facts: { failures: 8, succeeded: 1, ip: '' } },
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login_failed', repeat: { times: 5, every: 1 } }] },
      { events: [{ minute: 0, action: 'user_login_failed', repeat: { times: 20, every: 3 } }] },
      {
        events: ['ben', 'cem', 'dora', 'eli', 'fay', 'gus'].map((by, minute) => ({
          minute,
          action: 'user_login_failed',
          by,
          ip: '203.0.113.9',
        })),
      },
    ],
  },
});
