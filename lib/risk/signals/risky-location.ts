import { quote } from '../../filter/jql-text';
import type { Ground } from '../ground';
import { defineSignal } from '../signal';
import { perGround } from './per-ground';
import { countSameDay, dayOf } from './same-day';

/** For each code of a country whether it is a risky one; as long as it must be. */
const riskyCodes = perGround(({ circumstances, codeOf }: Ground): Uint8Array => {
  const codes = circumstances.lists.riskyCountries.map((country) => codeOf('country', country)).filter((c) => c > 0);
  const risky = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const code of codes) risky[code] = 1;
  return risky;
});

/** Whatever somebody did, or tried, from a country of the list; of several countries on one day the first is told. */
export const riskyLocation = defineSignal({
  id: 'risky-location',
  scores: [40],
  learns: false,
  find({ acts: rows }, ground, tell) {
    const risky = riskyCodes(ground);
    if (risky.length === 1) return;
    const { at, country, ip } = ground.acts;
    const isThere = (row: number) =>
      risky[country[row] as number] === 1 && !ground.isVpn(ip[row] as number) && !ground.isOffice(ip[row] as number);
    let told = -1;
    for (let row = rows.from; row < rows.to; row++) {
      if (risky[country[row] as number] !== 1) continue;
      const time = at[row] as number;
      if (time < ground.since || dayOf(time) === told || !isThere(row)) continue;
      told = dayOf(time);
      const code = country[row] as number;
      const name = ground.text('country', code);
      const events = countSameDay(at, rows, row, (other) => country[other] === code && isThere(other));
      tell({ at: time, score: 40, value: name, events, facts: { country: name } });
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
        finds: { score: 40, value: 'IR' },
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
