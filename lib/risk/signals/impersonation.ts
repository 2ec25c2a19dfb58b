import { quote } from '../../filter/jql-text';
import { defineSignal } from '../signal';
import { activityIn, by, on, worked } from './jql-of';
import { rowsSince } from './rows-since';
import { isPerson } from './thing-of';

export const impersonation = defineSignal({
  id: 'impersonation',
  scores: [60],
  learns: false,
  find({ person, acts, received }, ground, tell) {
    const wanted = ground.activities('user-impersonated');
    const own = rowsSince(ground.acts, acts, ground.since);
    for (let row = own.from; row < own.to; row++) {
      const { at, activity, outcome, target } = ground.acts;
      if (wanted[activity[row] as number] !== 1 || ground.failed(outcome[row] as number)) continue;
      const other = target[row] as number;
      const isOther = isPerson(ground.text('target', other));
      tell({
        at: at[row] as number,
        score: 60,
        value: isOther ? ground.text('target', other) : '',
        facts: { direction: 'as-other', other: isOther ? ground.nameOf('target', other) : '' },
      });
    }
    const self = ground.codeOf('actor', person);
    const done = rowsSince(ground.received, received, ground.since);
    for (let row = done.from; row < done.to; row++) {
      const { at, activity, outcome, actor } = ground.received;
      const other = actor[row] as number;
      if (wanted[activity[row] as number] !== 1 || other === self || ground.failed(outcome[row] as number)) continue;
      tell({
        at: at[row] as number,
        score: 60,
        value: ground.text('actor', other),
        facts: { direction: 'by-other', other: other === 0 ? '' : ground.nameOf('actor', other) },
      });
    }
  },
  eventsOf({ value, facts: { direction } }, person) {
    const own = direction === 'as-other' ? by(person) : on(person);
    const other = direction === 'as-other' ? `target = ${quote(value)}` : `actor = ${quote(value)}`;
    return `${activityIn('user-impersonated')} AND ${own}${value === '' ? '' : ` AND ${other}`} AND ${worked}`;
  },
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] }],
        finds: { score: 60, facts: { direction: 'as-other', other: 'ben' } },
      },
      {
        events: [{ minute: 0, action: 'user_logged_in_as_user', by: 'ben', on: ['user:anna'] }],
        finds: { score: 60, facts: { direction: 'by-other', other: 'ben' } },
      },
    ],
    silent: [
      { events: [{ minute: 0, action: 'user_login' }] },
      { events: [{ minute: 0, action: 'user_logged_in_as_user', by: 'ben', on: ['user:cem'] }] },
    ],
  },
});
