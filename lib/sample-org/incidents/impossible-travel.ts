import { minuteMs } from '../../durations';
import type { FarName } from '../far-places';
import { loginDraft } from '../logins';
import { aimOf } from '../targets';
import { daysAgo, defineIncident, hoursAgo } from './incident';

const destinations: readonly FarName[] = ['singapore', 'australia', 'japan'];

export const impossibleTravel = defineIncident({
  id: 'impossible-travel',
  title: 'Two logins of one account that no aeroplane connects',
  when: [hoursAgo(8.6), daysAgo(5, 13.3), daysAgo(33, 9.8), daysAgo(101, 15)],
  tell({ at, estate, people, person, far, home, by, random }) {
    const traveller = person('developer', random.pick(['berlin', 'krakow', 'dublin']));
    const away = far(random.pick(destinations));
    const here = by(traveller, home(traveller));
    const there = by(traveller, away);
    const look = () => aimOf('jira_issue_viewed', estate, people, random);
    return [
      loginDraft(traveller, at, home(traveller), estate),
      here(6, 'jira_issue_viewed', look()),
      loginDraft(traveller, at + 38 * minuteMs, away, estate),
      ...[40, 43, 47, 52].map((minutes) => there(minutes, 'jira_issue_viewed', look())),
      here(61, 'jira_issue_viewed', look()),
    ];
  },
});
