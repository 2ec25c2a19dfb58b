import type { FarName } from '../far-places';
import { loginDraft } from '../logins';
import { aimOf } from '../targets';
import { defineIncident, hoursAgo } from './incident';

const risky: readonly FarName[] = [
  'china',
  'iran',
  'nigeria',
  'sudan',
  'syria',
  'yemen',
  'cuba',
  'libya',
  'afghanistan',
  'north-korea',
];

export const riskyCountries = defineIncident({
  id: 'risky-countries',
  title: 'Somebody works from a country on the list',
  when: [0.7, 9.5, 26, 51, 75, 98, 150, 240, 333, 420, 560, 700, 900, 1300, 1700, 2300, 3100, 3900, -3, -20].map(
    hoursAgo,
  ),
  tell({ at, estate, people, person, far, by, random }) {
    const visitor = person();
    const origin = far(random.pick(random.chance(0.5) ? risky.slice(0, 3) : risky));
    const act = by(visitor, origin);
    const actions = ['jira_issue_viewed', 'confluence_page_viewed', 'jira_search_performed', 'confluence_page_viewed'];
    return [
      loginDraft(visitor, at, origin, estate),
      ...Array.from({ length: 2 + random.below(9) }, (_, n) => {
        const action = random.pick(actions);
        return act(1 + n * 2.3, action, aimOf(action, estate, people, random));
      }),
    ];
  },
});
