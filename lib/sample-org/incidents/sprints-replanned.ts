import { dayMs } from '../../durations';
import { siteEntry, thingEntry } from '../entries';
import { projectEntry } from '../jira-settings';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const sprintsReplanned = defineIncident({
  id: 'sprints-replanned',
  title: 'Teams with a rhythm of their own turn their sprints and change their goals',
  when: [
    hoursAgo(6.2),
    ...Array.from({ length: 17 }, (_, n) => daysAgo(5 + n * 10, 9.3 + (n % 3))),
    hoursAgo(-48),
    hoursAgo(-290),
  ],
  tell({ at, estate, person, by }) {
    const number = Math.floor(at / (10 * dayMs)) - 1960;
    return estate.projects.slice(5).flatMap((project, n) => {
      const act = by(person('developer'));
      const sprint = (count: number) => [
        thingEntry('sprints', `${project.key}-x${count}`, `${project.name}: sprint ${count}`),
        projectEntry(project),
      ];
      const container = [siteEntry(estate.main, { product: 'software' })];
      const start = n * 11;
      const replanned = act(start, 'jira_sprint_updated', { context: sprint(number), container });
      if (n % 3 === 2) return [replanned];
      return [
        replanned,
        act(start + 2, 'jira_sprint_closed', { context: sprint(number), container }),
        act(start + 3, 'jira_sprint_created', { context: sprint(number + 1), container }),
        act(start + 8, 'jira_sprint_started', { context: sprint(number + 1), container }),
      ];
    });
  },
});
