import { dayMs } from '../../durations';
import { defineSignal, type Ground, type Trail } from '../ground';
import { by, worked } from './jql-of';
import { rowsSince } from './rows-since';
import { dayOf } from './same-day';

const ends = ['user-deactivated', 'user-removed', 'account-deleted'] as const;
const begins = ['user-reactivated', 'user-invited', 'user-created', 'account-deletion-canceled'] as const;

/** Sessions that end as the account does, and links that anybody can ask for in its name. */
const notLife = ['logout', 'password-reset-requested'] as const;

/** The product whose accounts are its own: without it one is still in the organization. */
const apart = 'bitbucket';

/** A time in which an account was deactivated, ms; `to`: when it came back, or Infinity. */
interface Off {
  from: number;
  to: number;
  by: string;
}

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

/** The account ended, or came back. */
interface Turn {
  at: number;
  isEnd: boolean;
  by: string;
}

/** When the account was deactivated or removed, until it came back; nothing for nearly everybody. */
function timesOff(trail: Trail, ground: Ground): Off[] {
  const told = turnsOf(trail, ground);
  if (told.length === 0) return [];
  const times: Off[] = [];
  for (const { at, isEnd, by } of [...told, ...acceptedBy(trail, ground)].sort((a, b) => a.at - b.at)) {
    const last = times.at(-1);
    const isOff = last?.to === Number.POSITIVE_INFINITY;
    if (isEnd && !isOff) times.push({ from: at, to: Number.POSITIVE_INFINITY, by });
    else if (!isEnd && last && isOff) last.to = at;
  }
  return times;
}

/** What others, or the person, did to the account from its first end on. */
function turnsOf({ person, received }: Trail, ground: Ground): Turn[] {
  const { at, activity, outcome, actor, product } = ground.received;
  const isEnd = ground.activities(...ends);
  const isBegin = ground.activities(...begins);
  const other = ground.codeOf('product', apart);
  const turns: Turn[] = [];
  for (let row = received.from; row < received.to; row++) {
    const code = activity[row] as number;
    if (isEnd[code] !== 1 && (turns.length === 0 || isBegin[code] !== 1)) continue;
    if (product[row] === other || ground.failed(outcome[row] as number)) continue;
    const who = actor[row] as number;
    const own = who === 0 || ground.text('actor', who) === person;
    turns.push({ at: at[row] as number, isEnd: isEnd[code] === 1, by: own ? '' : ground.nameOf('actor', who) });
  }
  return turns;
}

/** When the person took up an invitation: that is told as what they did, to nobody. */
function acceptedBy({ acts: { from, to } }: Trail, ground: Ground): Turn[] {
  const { at, activity, outcome, target } = ground.acts;
  const wanted = ground.activities('user-created');
  const turns: Turn[] = [];
  for (let row = from; row < to; row++)
    if (wanted[activity[row] as number] === 1 && target[row] === 0 && !ground.failed(outcome[row] as number))
      turns.push({ at: at[row] as number, isEnd: false, by: '' });
  return turns;
}
