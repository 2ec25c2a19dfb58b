import { loginDraft } from '../logins';
import { aimOf } from '../targets';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const dormantAccountWakes = defineIncident({
  id: 'dormant-account-wakes',
  title: 'An account that was silent for months comes back',
  when: [hoursAgo(17.4), daysAgo(8, 6.5)],
  tell({ at, estate, people, sleeper, far, by, random }) {
    const person = sleeper();
    const origin = far('romania');
    const act = by(person, origin);
    return [
      loginDraft(person, at, origin, estate),
      ...[
        'confluence_search_performed',
        'confluence_page_viewed',
        'confluence_page_viewed',
        'jira_search_performed',
        'jira_issue_viewed',
      ].map((action, n) => act(3 + n * 4, action, aimOf(action, estate, people, random))),
    ];
  },
});
