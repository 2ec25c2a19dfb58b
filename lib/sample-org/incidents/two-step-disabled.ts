import { thingEntry, userEntry } from '../entries';
import { uuid } from '../random';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const twoStepDisabled = defineIncident({
  id: 'two-step-disabled',
  title: 'Two-step verification goes, a token comes',
  when: [hoursAgo(19), daysAgo(6, 17.3), daysAgo(30, 8), daysAgo(88, 12.4)],
  tell({ admin, person, by, home, random }) {
    const user = person('developer');
    const act = by(user, home(user));
    return [
      by(admin())(0, 'twosv_disabled_for_user', {
        context: [userEntry(user)],
        said: `Disabled two-step verification for ${user.email}`,
      }),
      act(35, 'user_token_created', { context: [thingEntry('api-tokens', uuid(random), 'laptop')] }),
      act(180, 'twosv_enabled_for_user', { context: [userEntry(user)] }),
    ];
  },
});
