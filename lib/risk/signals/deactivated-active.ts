import { dayMs } from '../../durations';
import { defineSignal } from '../signal';
import { by, worked } from './jql-of';
import { rowsSince } from './rows-since';
import { dayOf } from './same-day';
import { timesOff } from './times-off';

/** Sessions that end as the account does, and links that anybody can ask for in its name. */
const notLife = ['logout', 'password-reset-requested'] as const;

export const deactivatedActive = defineSignal({
  id: 'deactivated-active',
  scores: [90],
  learns: false,
  find(trail, ground, tell) {
    const off = timesOff(trail, ground);
    if (off.length === 0) return;
    const { at, activity, outcome } = ground.acts;
    const isNoLife = ground.activities(...notLife);
    for (const { from, to, by } of off) {
      const rows = rowsSince(ground.acts, trail.acts, Math.max(from + 1, ground.since));
      let first = 0;
      let events = 0;
      const told = () => {
        if (events > 0) tell({ at: first, score: 90, value: by, events, facts: { since: from, by } });
        events = 0;
      };
      for (let row = rows.from; row < rows.to; row++) {
        const time = at[row] as number;
        if (time >= to) break;
        if (isNoLife[activity[row] as number] === 1 || ground.failed(outcome[row] as number)) continue;
        if (events > 0 && dayOf(time) !== dayOf(first)) told();
        if (events === 0) first = time;
        events++;
      }
      told();
    }
  },
  eventsOf: (_, person) => `${by(person)} AND activity NOT IN (${notLife.join(', ')}) AND ${worked}`,
  examples: {
    tells: [
      {
        events: [
          { minute: 0, action: 'user_deactivated', by: 'ben', on: ['user:anna'] },
          { minute: 180, action: 'user_login' },
        ],
        finds: { score: 90, facts: { by: 'ben' } },
      },
      {
        events: [
          { minute: 0, action: 'user_removed_from_org', by: 'ben', on: ['user:anna'] },
          { minute: (20 * dayMs) / 60_000, action: 'jira_issue_viewed', on: ['issue:WEB-1'], auth: 'api-token' },
        ],
        finds: { score: 90, facts: { by: 'ben' } },
      },
      {
        events: [
          { minute: 0, action: 'user_deactivated', by: 'ben', on: ['user:anna'] },
          { minute: 10, action: 'user_reactivated', by: 'ben', on: ['user:anna'] },
          { minute: 20, action: 'user_login' },
          { minute: 30, action: 'user_deactivated', by: 'cem', on: ['user:anna'] },
          { minute: 40, action: 'jira_issue_viewed', on: ['issue:WEB-1'] },
        ],
        finds: { score: 90, facts: { by: 'cem' } },
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login' },
          { minute: 5, action: 'user_deactivated', by: 'ben', on: ['user:anna'] },
          { minute: 5, action: 'user_logout' },
          { minute: 9, action: 'user_login_failed' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_deactivated', by: 'ben', on: ['user:anna'] },
          { minute: 60, action: 'user_reactivated', by: 'ben', on: ['user:anna'] },
          { minute: 180, action: 'user_login' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_deactivated', by: 'ben', on: ['user:cem'] },
          { minute: 180, action: 'user_login' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'bitbucket_user_deactivated', by: 'ben', on: ['user:anna'] },
          { minute: 180, action: 'user_login' },
        ],
      },
    ],
  },
});
