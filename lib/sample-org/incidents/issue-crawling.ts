import { aimOf } from '../targets';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const issueCrawling = defineIncident({
  id: 'issue-crawling',
  title: 'A contractor opens hundreds of issues within the hour',
  when: [hoursAgo(56), daysAgo(73, 18)],
  tell({ estate, people, person, by, home, random }) {
    const crawler = person('contractor');
    const act = by(crawler, home(crawler));
    return Array.from({ length: 260 }, (_, n) =>
      act(n * 0.2, 'jira_issue_viewed', aimOf('jira_issue_viewed', estate, people, random)),
    );
  },
});
