import { quote } from '../../filter/jql-text';
import type { Ground } from '../ground';
import { defineSignal } from '../signal';
import { perGround } from './per-ground';
import { dayOf, sameDay } from './same-day';

/** For each code of a country whether it is a risky one; as long as it must be. */
const riskyCodes = perGround(({ circumstances, codeOf }: Ground): Uint8Array => {
  const codes = circumstances.lists.riskyCountries.map((country) => codeOf('country', country)).filter((c) => c > 0);
  const risky = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const code of codes) risky[code] = 1;
  return risky;
});

/**
 * What somebody did from a country of the list; and, for less, what failed: anybody can try to get into an account. Told
 * once for each country and day, at the first thing that was done, else at the first attempt.
 */
export const riskyLocation = defineSignal({
  id: 'risky-location',
  scores: [40, 15],
  learns: false,
  find({ acts: rows }, ground, tell) {
    const risky = riskyCodes(ground);
    if (risky.length === 1) return;
    const { at, country, ip, outcome } = ground.acts;
    const isThere = (row: number) =>
      risky[country[row] as number] === 1 && !ground.isVpn(ip[row] as number) && !ground.isOffice(ip[row] as number);
    const isDone = (row: number) => !ground.failed(outcome[row] as number);
    /** Countries that were told of on `day`. */
    const told: number[] = [];
    let day = -1;
    for (let row = rows.from; row < rows.to; row++) {
      const code = country[row] as number;
      if (risky[code] !== 1 || (at[row] as number) < ground.since || !isThere(row)) continue;
      if (dayOf(at[row] as number) !== day) {
        day = dayOf(at[row] as number);
        told.length = 0;
      }
      if (told.includes(code)) continue;
      told.push(code);
      const ofDay = sameDay(at, rows, row).filter((other) => country[other] === code && isThere(other));
      const done = ofDay.find(isDone);
      const name = ground.text('country', code);
      tell({
        at: at[done ?? row] as number,
        firstAt: at[row] as number,
        score: done === undefined ? 15 : 40,
        value: name,
        events: ofDay.length,
        facts: { country: name, ...(done === undefined ? { tried: 1 } : {}) },
      });
    }
  },
  eventsOf: ({ value }, person) => `actor = ${quote(person)} AND country = ${quote(value)}`,
  examples: {
    tells: [
      {
        events: [
          { minute: 0, action: 'user_login', country: 'Germany', ip: '192.0.2.10' },
          {
            minute: 60,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            country: 'Korea, Democratic People’s Republic of',
          },
        ],
        finds: { score: 40, value: 'KP', facts: { country: 'KP' } },
      },
      {
        events: [
          { minute: 0, action: 'user_login_failed', country: 'Iran, Islamic Republic of', ip: '203.0.113.4' },
          { minute: 1, action: 'user_login_failed', country: 'Iran, Islamic Republic of', ip: '203.0.113.4' },
        ],
        finds: { score: 15, value: 'IR', facts: { tried: 1 } },
      },
      {
        // Whoever tried until it worked is there.
        events: [
          { minute: 0, action: 'user_login_failed', country: 'Syrian Arab Republic', ip: '203.0.113.4' },
          { minute: 2, action: 'user_login', country: 'Syrian Arab Republic', ip: '203.0.113.4' },
        ],
        finds: { score: 40, value: 'SY' },
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login', country: 'South Sudan', ip: '203.0.113.4' }] },
      {
        events: [{ minute: 0, action: 'user_login', country: 'Libya', ip: '198.51.100.7' }],
        lists: { vpnRanges: ['198.51.100.0/24'] },
      },
      {
        events: [{ minute: 0, action: 'user_login', country: 'China', ip: '198.51.100.7' }],
        lists: { officeRanges: ['198.51.100.7'] },
      },
      { events: [{ minute: 0, action: 'user_login', country: 'Nigeria', by: 'ben' }] },
    ],
  },
});
