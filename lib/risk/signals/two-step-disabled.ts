import { defineSignal } from '../signal';
import { activityIn, by, on, worked } from './jql-of';
import { rowsSince } from './rows-since';
import { isPerson } from './thing-of';

export const twoStepDisabled = defineSignal({
  id: 'two-step-disabled',
  scores: [60],
  learns: false,
  find({ person, acts, received }, ground, tell) {
    const wanted = ground.activities('two-step-verification-disabled');
    const self = ground.codeOf('actor', person);
    const done = rowsSince(ground.received, received, ground.since);
    for (let row = done.from; row < done.to; row++) {
      const { at, activity, outcome, actor } = ground.received;
      if (wanted[activity[row] as number] !== 1 || ground.failed(outcome[row] as number)) continue;
      const who = actor[row] as number;
      const isOther = who !== self && who !== 0;
      tell({
        at: at[row] as number,
        score: 60,
        value: isOther ? ground.text('actor', who) : '',
        facts: { by: isOther ? ground.nameOf('actor', who) : '' },
      });
    }
    // An event that names nobody is about the one who did it.
    const own = rowsSince(ground.acts, acts, ground.since);
    for (let row = own.from; row < own.to; row++) {
      const { at, activity, outcome, target } = ground.acts;
      if (wanted[activity[row] as number] !== 1 || ground.failed(outcome[row] as number)) continue;
      if (isPerson(ground.text('target', target[row] as number))) continue;
      tell({ at: at[row] as number, score: 60, value: '', facts: { by: '' } });
    }
  },
  eventsOf: (_, person) =>
    `${activityIn('two-step-verification-disabled')} AND ` +
    `(${on(person)} OR (${by(person)} AND NOT target ~ "users/*" AND NOT target ~ "invited-user/*")) AND ${worked}`,
  examples: {
    tells: [
      {
        events: [{ minute: 0, action: 'twosv_disabled_for_user', by: 'ben', on: ['user:anna'] }],
        finds: { score: 60, facts: { by: 'ben' } },
      },
      {
        events: [{ minute: 0, action: 'twosv_disabled_for_user', on: ['user:anna'] }],
        finds: { score: 60, value: '', facts: { by: '' } },
      },
      { events: [{ minute: 0, action: 'twosv_disabled_for_user' }], finds: { score: 60, facts: { by: '' } } },
    ],
    silent: [
      { events: [{ minute: 0, action: 'twosv_enabled_for_user', on: ['user:anna'] }] },
      { events: [{ minute: 0, action: 'twosv_disabled_for_user', on: ['user:ben'] }] },
    ],
  },
});
