import { defineSignal } from '../signal';
import { activityIn, andNamed, by, worked } from './jql-of';
import { rowsSince } from './rows-since';
import { thingOf } from './thing-of';

export const apiTokenCreated = defineSignal({
  id: 'api-token-created',
  scores: [30],
  learns: false,
  find({ acts }, ground, tell) {
    const { at, activity, outcome } = ground.acts;
    const wanted = ground.activities('api-token-created', 'organization-api-key-created');
    const ofOrg = ground.activities('organization-api-key-created');
    const { from, to } = rowsSince(ground.acts, acts, ground.since);
    for (let row = from; row < to; row++) {
      const code = activity[row] as number;
      if (wanted[code] !== 1 || ground.failed(outcome[row] as number)) continue;
      const name = thingOf(ground, ground.acts, row);
      const kind = ofOrg[code] === 1 ? 'organization-api-key' : 'api-token';
      tell({ at: at[row] as number, score: 30, value: name, facts: { kind, name } });
    }
  },
  eventsOf: ({ value }, person) =>
    `${by(person)} AND ${activityIn('api-token-created', 'organization-api-key-created')} AND ${worked}${andNamed(value)}`,
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'user_token_created', on: ['token:laptop'] }],
        finds: { score: 30, value: 'laptop', facts: { kind: 'api-token', name: 'laptop' } },
      },
      {
        events: [{ minute: 0, action: 'token_created', on: ['key:report'] }],
        finds: { score: 30, value: 'report', facts: { kind: 'organization-api-key', name: 'report' } },
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_token_revoked', on: ['token:laptop'] }] },
      { events: [{ minute: 0, action: 'user_token_created', by: 'ben', on: ['token:laptop'] }] },
    ],
  },
});
