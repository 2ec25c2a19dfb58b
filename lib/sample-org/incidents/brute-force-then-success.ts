import { minuteMs } from '../../durations';
import { thingEntry } from '../entries';
import { failedLoginDraft, loginDraft } from '../logins';
import { uuid } from '../random';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const bruteForceThenSuccess = defineIncident({
  id: 'brute-force-then-success',
  title: 'Someone tries passwords until one fits',
  when: [hoursAgo(5.2), daysAgo(9, 3.4), daysAgo(41, 22.1), daysAgo(120, 1.7)],
  tell({ at, estate, person, far, by, random }) {
    const victim = person('writer');
    const origin = far('russia');
    const tries = 9 + random.below(14);
    const way = random.chance(0.5) ? 'action' : 'status';
    const act = by(victim, origin);
    const inAt = at + (tries * 0.7 + 1) * minuteMs;
    return [
      ...Array.from({ length: tries }, (_, n) =>
        failedLoginDraft(victim, Math.round(at + n * 0.7 * minuteMs + random.below(9000)), origin, estate, way),
      ),
      loginDraft(victim, Math.round(inAt), origin, estate, way === 'status' ? 'SUCCESS' : undefined),
      act(tries * 0.7 + 4, 'user_token_created', {
        context: [thingEntry('api-tokens', uuid(random), 'backup')],
        said: 'Created API token backup',
      }),
      act(tries * 0.7 + 9, 'confluence_search_performed'),
    ];
  },
});
