import { dayMs } from '../../durations';
import { quote } from '../../filter/jql-text';
import type { Spray } from '../ground';
import { defineSignal } from '../signal';

/** A password that was guessed may be used so long after, ms. */
const usedWithin = dayMs;

/** The spray, of one address, that a time may be the success of; of several the one with the most accounts. */
const sprayAt = (sprays: readonly Spray[], time: number): Spray | null =>
  sprays.reduce<Spray | null>(
    (found, spray) =>
      time >= spray.from && time <= spray.to + usedWithin && spray.accounts > (found?.accounts ?? 0) ? spray : found,
    null,
  );

/**
 * A login from an address that failed with many accounts shortly before, or still does. Offices are no such address, and
 * neither is one from which the person had signed in before: on a Monday morning a few of many mistype.
 */
export const passwordSpray = defineSignal({
  id: 'password-spray',
  scores: [60],
  learns: false,
  find({ acts: rows }, ground, tell) {
    const sprays = ground.sprays();
    if (sprays.size === 0) return;
    const { at, activity, outcome, ip } = ground.acts;
    const isLogin = ground.activities('login');
    /** When the person first signed in from such addresses, other than by a spray. */
    const knownSince = new Map<number, number>();
    for (let row = rows.from; row < rows.to; row++) {
      if (!isLogin[activity[row] as number]) continue;
      const address = ip[row] as number;
      const found = sprays.get(address);
      const time = at[row] as number;
      if (!found || ground.failed(outcome[row] as number) || ground.isOffice(address)) continue;
      const since = knownSince.get(address) ?? time;
      // One that began later is of an address that the person knew.
      const spray = sprayAt(
        found.filter(({ from }) => from <= since),
        time,
      );
      if (!spray) knownSince.set(address, since);
      if (!spray || time < ground.since) continue;
      const name = ground.text('ip', address);
      tell({
        at: time,
        firstAt: spray.from,
        score: 60,
        value: name,
        facts: { ip: name, accounts: spray.accounts },
      });
    }
  },
  eventsOf: ({ value }, person) =>
    `ip = ${quote(value)} AND (activity = login-failed OR activity = login AND actor = ${quote(person)})`,
  examples: {
    tells: [
      {
        events: [
          ...['ben', 'cem', 'dora', 'eli', 'fay'].map((by, minute) => ({
            minute,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
          { minute: 6, action: 'user_login', ip: '203.0.113.9' },
        ],
        finds: { score: 60, value: '203.0.113.9', facts: { ip: '203.0.113.9', accounts: 5 } },
      },
      {
        events: [
          ...['anna', 'ben', 'cem', 'dora', 'eli', 'fay'].map((by, n) => ({
            minute: n * 5,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
          { minute: 23 * 60, action: 'user_login', ip: '203.0.113.9' },
        ],
        finds: { score: 60, value: '203.0.113.9', facts: { accounts: 6 } },
      },
    ],
    silent: [
      {
        // Who has always come from there.
        events: [
          { minute: 0, action: 'user_login', ip: '203.0.113.9' },
          ...['ben', 'cem', 'dora', 'eli', 'fay'].map((by, n) => ({
            minute: 60 + n,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
          { minute: 90, action: 'user_login', ip: '203.0.113.9' },
        ],
      },
      {
        events: [
          ...['ben', 'cem', 'dora', 'eli'].map((by, minute) => ({
            minute,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
          { minute: 6, action: 'user_login', ip: '203.0.113.9' },
        ],
      },
      {
        events: [
          ...['ben', 'cem', 'dora', 'eli', 'fay'].map((by, minute) => ({
            minute,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
          { minute: 6, action: 'user_login', ip: '203.0.113.9' },
        ],
        lists: { officeRanges: ['203.0.113.0/24'] },
      },
      {
        events: [
          { minute: 0, action: 'user_login', ip: '203.0.113.9' },
          ...['ben', 'cem', 'dora', 'eli', 'fay'].map((by, n) => ({
            minute: n + 1,
            action: 'user_login_failed',
            by,
            ip: '203.0.113.9',
          })),
          { minute: 30, action: 'user_login', ip: '192.0.2.10' },
        ],
      },
    ],
  },
});
