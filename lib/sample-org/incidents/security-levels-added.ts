import { siteEntry, thingEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const securityLevelsAdded = defineIncident({
  id: 'security-levels-added',
  title: 'Issue security levels are added',
  when: [hoursAgo(22), daysAgo(5, 9.1), daysAgo(21, 13.6), daysAgo(55, 10.2), daysAgo(133, 9)],
  tell({ estate, person, by, random }) {
    const act = by(person('site-admin'));
    const container = [siteEntry(estate.main, { product: 'jira' })];
    const levels = ['Reporter and assignee', 'Finance only', 'Board'].slice(random.below(2));
    return levels.map((name, n) =>
      act(n * 4, 'jira_security_level_added', {
        context: [thingEntry('security-level', String(10_100 + n), name)],
        container,
        said: `Added security level ${name}`,
      }),
    );
  },
});
