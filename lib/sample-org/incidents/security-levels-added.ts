import { siteEntry, thingEntry } from '../entries';
import { projectEntry, securitySchemes } from '../jira-settings';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const securityLevelsAdded = defineIncident({
  id: 'security-levels-added',
  title: 'Issue security levels are added',
  when: [
    hoursAgo(22),
    hoursAgo(10.7),
    daysAgo(5, 9.1),
    daysAgo(12, 14.4),
    daysAgo(21, 13.6),
    daysAgo(38, 11.3),
    daysAgo(55, 10.2),
    daysAgo(80, 15),
    daysAgo(108, 10.4),
    daysAgo(133, 9),
    daysAgo(166, 12.1),
  ],
  tell({ estate, person, by, random }) {
    const act = by(person('site-admin'));
    const container = [siteEntry(estate.main, { product: 'jira' })];
    const levels = ['Reporter and assignee', 'Finance only', 'Board'].slice(random.below(2));
    // Levels live in a scheme; what is told of it besides is the project it was opened from, or nothing.
    const scheme = random.pick(securitySchemes);
    const project = projectEntry(random.pick(estate.projects));
    return levels.map((name, n) =>
      act(n * 4, 'jira_security_level_added', {
        context: [thingEntry('security-level', String(10_100 + n), name), n % 2 === 0 ? scheme : project],
        container,
        said: `Added security level ${name}`,
      }),
    );
  },
});
