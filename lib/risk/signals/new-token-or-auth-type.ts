import { quote } from '../../filter/jql-text';
import { mostValues } from '../finding';
import { defineSignal } from '../signal';
import { countSameDay, dayOf } from './same-day';

const dayMinutes = 24 * 60;
const tokens = new Set<number>();
const authTypes = new Set<number>();

/**
 * The first event of a person with a token, or with a way of signing in, that none of theirs had before. What failed
 * neither teaches nor tells; the first way of signing in of all is not new. Of a token that is new and its type the token
 * is told.
 */
export const newTokenOrAuthType = defineSignal({
  id: 'new-token-or-auth-type',
  scores: [25],
  learns: true,
  find({ acts: rows, learnedAt }, ground, tell) {
    const begin = Math.max(ground.since, learnedAt);
    if (begin === Number.POSITIVE_INFINITY || rows.from === rows.to) return;
    const { at, outcome, authType, token } = ground.acts;
    const since = at[rows.from] as number;
    let lastToken = 0;
    let lastAuthType = 0;
    /** How many were told of `day`: some scripts have a new token every few minutes. */
    let told = 0;
    let day = -1;
    tokens.clear();
    authTypes.clear();
    for (let row = rows.from; row < rows.to; row++) {
      const [ofToken, ofAuthType] = [token[row] as number, authType[row] as number];
      if (ofToken === lastToken && ofAuthType === lastAuthType) continue;
      if (ground.failed(outcome[row] as number)) continue;
      lastToken = ofToken;
      lastAuthType = ofAuthType;
      const isNewToken = ofToken !== 0 && !tokens.has(ofToken);
      const isNewAuthType = ofAuthType !== 0 && !authTypes.has(ofAuthType) && authTypes.size > 0;
      tokens.add(ofToken);
      if (ofAuthType !== 0) authTypes.add(ofAuthType);
      const time = at[row] as number;
      if (!(isNewToken || isNewAuthType) || time < begin) continue;
      if (dayOf(time) !== day) {
        day = dayOf(time);
        told = 0;
      }
      if (++told > mostValues) continue;
      const [kind, field, code] = isNewToken
        ? (['token', 'token', ofToken] as const)
        : (['auth-type', 'authType', ofAuthType] as const);
      const events = countSameDay(
        at,
        rows,
        row,
        (other) => ground.acts[field][other] === code && !ground.failed(outcome[other] as number),
      );
      const facts = { kind, what: ground.nameOf(field, code), since };
      tell({ at: time, score: 25, value: ground.text(field, code), events, facts });
    }
  },
  eventsOf: ({ value, facts: { kind } }, person) =>
    `actor = ${quote(person)} AND ${kind} = ${quote(value)} AND outcome != failure`,
  examples: {
    tells: [
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 20, every: dayMinutes } },
          { minute: 20 * dayMinutes, action: 'jira_issue_viewed', on: ['issue:WEB-1'], auth: 'api-token', token: 'ci' },
        ],
        finds: { score: 25, value: 'ci', facts: { kind: 'token', what: 'ci' } },
      },
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 20, every: dayMinutes } },
          { minute: 20 * dayMinutes, action: 'jira_issue_viewed', on: ['issue:WEB-1'], auth: 'auth-token-for-3LO' },
          { minute: 20 * dayMinutes + 1, action: 'user_login' },
        ],
        finds: { score: 25, value: 'auth-token-for-3LO', facts: { kind: 'auth-type' } },
      },
    ],
    silent: [
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 30, every: dayMinutes } },
          {
            minute: 60,
            action: 'jira_issue_viewed',
            on: ['issue:WEB-1'],
            auth: 'api-token',
            token: 'ci',
            repeat: { times: 30, every: dayMinutes },
          },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 9, every: dayMinutes } },
          { minute: 9 * dayMinutes, action: 'jira_issue_viewed', on: ['issue:WEB-1'], auth: 'api-token', token: 'ci' },
        ],
      },
      {
        events: [
          { minute: 0, action: 'user_login', repeat: { times: 20, every: dayMinutes } },
          { minute: 20 * dayMinutes, action: 'user_login_failed', auth: 'api-token', token: 'ci' },
        ],
      },
    ],
  },
});
